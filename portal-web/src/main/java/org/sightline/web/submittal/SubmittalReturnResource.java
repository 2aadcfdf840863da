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
import org.sightline.ejb.submittal.incoming.IncomingCourse;

/** {@code /submittals/{id}/return}: what came in goes back to its sender. */
@Path("/submittals/{id}/return")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittalReturnResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private IncomingCourse course;

    /** What is wrong with it. */
    public record Returned(String reason) {}

    @POST
    public Response giveBack(@PathParam("id") UUID id, Returned returned) {
        submittals.find(id);
        course.expectProcessor();
        course.returnToSender(id, SubmittalResource.body(returned).reason());
        return SubmittalResource.answer(submittals.find(id));
    }
}
