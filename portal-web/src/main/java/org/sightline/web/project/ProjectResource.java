package org.sightline.web.project;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.project.GrantRow;
import org.sightline.ejb.project.MemberRow;
import org.sightline.ejb.project.NewProject;
import org.sightline.ejb.project.ProjectChange;
import org.sightline.ejb.project.ProjectDetail;
import org.sightline.ejb.project.ProjectReaders;
import org.sightline.ejb.project.ProjectRow;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.project.ProjectTeam;
import org.sightline.ejb.project.ReaderRow;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.Versions;

/** {@code /projects}: for staff all of it; contacts read what they see in the portal. */
@Path("/projects")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectResource {

    @Inject
    private ProjectService projects;

    @Inject
    private ProjectReaders readers;

    @Inject
    private ProjectTeam team;

    /** Who shall be granted a confidential project, no others. */
    public record Grants(Set<UUID> contacts) {}

    @GET
    public ListAnswer<ProjectRow> list(@BeanParam ListQuery query, @BeanParam ProjectQuery narrow) {
        return ListAnswer.of(projects.list(narrow.filter(query.q()), ProjectSort.of(query.sort()), query.slice()));
    }

    @POST
    public Response create(NewProject wanted, @Context UriInfo here) {
        projects.expectEditor();
        ProjectDetail made = projects.create(Problem.body(wanted));
        return Versions.created(
                here.getAbsolutePathBuilder().path(made.id().toString()).build(), made, made.version());
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        ProjectDetail project = projects.get(id);
        return Versions.ok(project, project.version());
    }

    @PATCH
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, ProjectChange change) {
        long version = projects.version(id);
        projects.expectEditor();
        ProjectDetail changed = projects.change(id, Versions.expected(ifMatch, version), Problem.body(change));
        return Versions.ok(changed, changed.version());
    }

    /** Every contact that sees the project, and why. */
    @GET
    @Path("/{id}/customer-access")
    public ListAnswer<ReaderRow> customerAccess(@PathParam("id") UUID id) {
        seen(id);
        return ListAnswer.all(readers.list(id));
    }

    @GET
    @Path("/{id}/grants")
    public ListAnswer<GrantRow> grants(@PathParam("id") UUID id) {
        seen(id);
        return ListAnswer.all(readers.grants(id));
    }

    @PUT
    @Path("/{id}/grants")
    public ListAnswer<GrantRow> grant(@PathParam("id") UUID id, Grants wanted) {
        seen(id);
        readers.expectGranter();
        Set<UUID> contacts = Problem.body(wanted).contacts();
        return ListAnswer.all(readers.grant(id, Problem.body(contacts)));
    }

    @GET
    @Path("/{id}/members")
    public ListAnswer<MemberRow> members(@PathParam("id") UUID id) {
        seen(id);
        return ListAnswer.all(team.members(id));
    }

    /** What one does not see does not exist, before any right is asked. */
    private void seen(UUID id) {
        projects.version(id);
    }
}
