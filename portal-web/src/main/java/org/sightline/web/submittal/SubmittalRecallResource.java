package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.outgoing.OutgoingRecall;

/** {@code /submittals/{id}/recall}: who took files away that were taken back is asked to confirm. */
@Path("/submittals/{id}/recall")
@Produces(MediaType.APPLICATION_JSON)
public class SubmittalRecallResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingRecall recalls;

    @POST
    public Response recall(@PathParam("id") UUID id) {
        submittals.find(id);
        recalls.recall(id);
        return SubmittalResource.answer(submittals.find(id));
    }
}
