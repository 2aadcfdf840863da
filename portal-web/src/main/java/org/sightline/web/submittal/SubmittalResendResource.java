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
import org.sightline.ejb.submittal.outgoing.OutgoingSending;

/** {@code /submittals/{id}/resend}: those it is addressed to are told once more. */
@Path("/submittals/{id}/resend")
@Produces(MediaType.APPLICATION_JSON)
public class SubmittalResendResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingSending sending;

    @POST
    public Response resend(@PathParam("id") UUID id) {
        submittals.find(id);
        sending.resend(id);
        return SubmittalResource.answer(submittals.find(id));
    }
}
