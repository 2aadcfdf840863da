package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.outgoing.OutgoingSending;

/** {@code /submittals/{id}/send}: a draft goes out. */
@Path("/submittals/{id}/send")
@Produces(MediaType.APPLICATION_JSON)
public class SubmittalSendResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingSending sending;

    @POST
    public Response send(@PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        SubmittalDetail seen = submittals.find(id);
        sending.send(id, SubmittalResource.version(ifMatch, seen));
        return SubmittalResource.answer(submittals.find(id));
    }
}
