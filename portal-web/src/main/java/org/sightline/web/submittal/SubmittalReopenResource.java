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

/** {@code /submittals/{id}/reopen}: what was made of files that came in is undone. */
@Path("/submittals/{id}/reopen")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
public class SubmittalReopenResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private IncomingCourse course;

    @POST
    public Response reopen(@PathParam("id") UUID id) {
        submittals.find(id);
        course.expectProcessor();
        course.reopen(id);
        return SubmittalResource.answer(submittals.find(id));
    }
}
