package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Versions;

/** {@code /submittals}: search, and one submittal. */
@Path("/submittals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class SubmittalResource {

    @Inject
    private SubmittalService submittals;

    @GET
    public ListAnswer<SubmittalLine> list(@BeanParam ListQuery query, @BeanParam SubmittalQuery narrow) {
        return ListAnswer.of(submittals
                .list(narrow.filter(query.q()), SubmittalSort.of(query.sort()), query.slice())
                .map(SubmittalLine::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(submittals.get(id));
    }

    /** The submittal as it is now. */
    static Response answer(SubmittalDetail submittal) {
        return Versions.ok(SubmittalJson.of(submittal), submittal.version());
    }
}
