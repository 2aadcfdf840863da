package org.sightline.web.design;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.design.DesignAction;
import org.sightline.ejb.design.DesignChange;
import org.sightline.ejb.design.DesignDetail;
import org.sightline.ejb.design.DesignFacets;
import org.sightline.ejb.design.DesignService;
import org.sightline.ejb.design.DesignSize;
import org.sightline.ejb.design.DesignSort;
import org.sightline.ejb.design.revision.DesignUploads;
import org.sightline.ejb.design.revision.NewDesign;
import org.sightline.ejb.design.revision.NewDrawing;
import org.sightline.ejb.design.revision.NextRevision;
import org.sightline.entities.settings.LayerType;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Problem;
import org.sightline.web.shared.Versions;

/** {@code /designs}: search, one design, new ones and further revisions. */
@Path("/designs")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DesignResource {

    @Inject
    private DesignService designs;

    @Inject
    private DesignUploads uploads;

    /**
     * A new design with its first drawing.
     *
     * @param project null for the customer's library
     * @param upload  a finished upload
     * @param type    of what lies on no layer of the drawing; null leaves that to the review
     */
    public record Wanted(
            String number,
            String title,
            UUID customer,
            UUID project,
            String customerReference,
            String material,
            String styleCode,
            DesignSize size,
            UUID upload,
            LayerType type) {

        private NewDesign design() {
            return new NewDesign(number, title, customer, project, customerReference, material, styleCode, size);
        }

        private List<NewDrawing> drawings() {
            return upload == null ? List.of() : List.of(new NewDrawing(upload, type));
        }
    }

    /** A further revision. {@code label}: null for the next one; {@code reason}: why there is one. */
    public record Next(String label, String reason, UUID upload, LayerType type) {

        private NextRevision revision() {
            return new NextRevision(label, reason, List.of(new NewDrawing(upload, type)));
        }
    }

    @GET
    public ListAnswer<DesignLine> list(@BeanParam ListQuery query, @BeanParam DesignQuery narrow) {
        return ListAnswer.of(designs.list(narrow.filter(query.q()), DesignSort.of(query.sort()), query.slice())
                .map(DesignLine::of));
    }

    @GET
    @Path("/facets")
    public DesignFacets facets(@BeanParam ListQuery query, @BeanParam DesignQuery narrow) {
        return designs.facets(narrow.filter(query.q()));
    }

    @POST
    public Response create(@Context UriInfo here, Wanted sent) {
        designs.expectEditor();
        Wanted wanted = Problem.body(sent);
        DesignDetail made = uploads.create(wanted.design(), wanted.drawings());
        return Versions.created(
                here.getAbsolutePathBuilder().path(made.id().toString()).build(), DesignJson.of(made), made.version());
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(designs.get(id));
    }

    @PATCH
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DesignChange change) {
        DesignDetail design = designs.find(id);
        allow(design.can(DesignAction.EDIT));
        long version = Versions.expected(ifMatch, design.version());
        return answer(designs.change(id, version, Problem.body(change)));
    }

    @GET
    @Path("/{id}/revisions")
    public ListAnswer<DesignJson.RevisionJson> revisions(@PathParam("id") UUID id) {
        return ListAnswer.all(designs.get(id).revisions().stream()
                .map(DesignJson.RevisionJson::of)
                .toList());
    }

    @POST
    @Path("/{id}/revisions")
    public Response next(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context UriInfo here,
            Next sent) {
        DesignDetail design = designs.find(id);
        allow(design.can(DesignAction.REVISE));
        long version = Versions.expected(ifMatch, design.version());
        DesignDetail after = uploads.next(id, version, Problem.body(sent).revision());
        return Versions.created(
                here.getAbsolutePathBuilder().path(after.latest().label()).build(),
                DesignJson.of(after),
                after.version());
    }

    public static Response answer(DesignDetail design) {
        return Versions.ok(DesignJson.of(design), design.version());
    }

    /** @throws ForbiddenException when the caller may look here but not do what it wants to */
    static void allow(boolean may) {
        if (!may) {
            throw new ForbiddenException();
        }
    }
}
