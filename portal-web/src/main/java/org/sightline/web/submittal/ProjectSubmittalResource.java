package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;

/** {@code /projects/{id}/submittals}: the submittals of one project. */
@Path("/projects/{id}/submittals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectSubmittalResource {

    @Inject
    private SubmittalService submittals;

    @GET
    public ListAnswer<SubmittalLine> list(
            @PathParam("id") UUID id, @BeanParam ListQuery query, @BeanParam SubmittalQuery narrow) {
        submittals.expectProject(id);
        return ListAnswer.of(submittals
                .list(narrow.filter(query.q()).in(id), SubmittalSort.of(query.sort()), query.slice())
                .map(SubmittalLine::of));
    }
}
