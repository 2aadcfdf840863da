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

/** {@code /submittals/{id}/move}: what came in belongs to another project. */
@Path("/submittals/{id}/move")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittalMoveResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private IncomingCourse course;

    /** Where it belongs. */
    public record Moved(UUID project) {}

    @POST
    public Response move(@PathParam("id") UUID id, Moved moved) {
        submittals.find(id);
        course.expectProcessor();
        course.move(id, SubmittalResource.body(moved).project());
        return SubmittalResource.answer(submittals.find(id));
    }
}
