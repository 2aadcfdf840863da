package org.sightline.web.submittal;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.submittal.SubmittalDetail;
import org.sightline.ejb.submittal.SubmittalService;
import org.sightline.ejb.submittal.SubmittalSort;
import org.sightline.ejb.submittal.incoming.IncomingDrafts;
import org.sightline.ejb.submittal.outgoing.OutgoingDrafts;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Versions;

/** {@code /projects/{id}/submittals}: the submittals of one project, and new drafts. */
@Path("/projects/{id}/submittals")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectSubmittalResource {

    @Inject
    private SubmittalService submittals;

    @Inject
    private OutgoingDrafts drafts;

    @Inject
    private IncomingDrafts incoming;

    @Inject
    private CurrentCaller caller;

    @GET
    public ListAnswer<SubmittalLine> list(
            @PathParam("id") UUID id, @BeanParam ListQuery query, @BeanParam SubmittalQuery narrow) {
        submittals.expectProject(id);
        return ListAnswer.of(submittals
                .list(narrow.filter(query.q()).in(id), SubmittalSort.of(query.sort()), query.slice())
                .map(SubmittalLine::of));
    }

    /** A new draft: of what we send by staff, of what it hands in by a partner. */
    @POST
    public Response create(@PathParam("id") UUID id, @Context UriInfo here, DraftJson wanted) {
        submittals.expectProject(id);
        UUID made = caller.get().isContact() ? handIn(id, wanted) : send(id, wanted);
        SubmittalDetail draft = submittals.find(made);
        URI location = here.getBaseUriBuilder()
                .path("submittals")
                .path(made.toString())
                .build();
        return draft.version() == null
                ? Response.created(location).entity(SubmittalJson.of(draft)).build()
                : Versions.created(location, SubmittalJson.of(draft), draft.version());
    }

    private UUID send(UUID project, DraftJson wanted) {
        drafts.expectEditor();
        DraftJson body = SubmittalResource.body(wanted);
        return drafts.create(project, body.partner(), body.change());
    }

    private UUID handIn(UUID project, DraftJson wanted) {
        incoming.expectSender();
        DraftJson body = SubmittalResource.body(wanted);
        return incoming.create(project, body.files(), body.number(), body.words())
                .id();
    }
}
