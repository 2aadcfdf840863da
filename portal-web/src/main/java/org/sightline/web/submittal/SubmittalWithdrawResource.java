package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.incoming.IncomingSending;

/** {@code /submittals/{id}/withdraw}: a sender takes back what nobody has worked in. */
@Path("/submittals/{id}/withdraw")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittalWithdrawResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private IncomingSending sending;

    /** Why. */
    public record Withdrawn(String reason) {}

    @POST
    public Response withdraw(@PathParam("id") UUID id, Withdrawn withdrawn) {
        submittals.find(id);
        sending.expectSender();
        sending.withdraw(id, SubmittalResource.body(withdrawn).reason());
        return SubmittalResource.answer(submittals.find(id));
    }
}
