package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.document.DocumentAction;
import org.sightline.ejb.document.DocumentChange;
import org.sightline.ejb.document.DocumentDetail;
import org.sightline.ejb.document.DocumentRevisions;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.document.DocumentUploads;
import org.sightline.ejb.document.NewRevision;
import org.sightline.ejb.document.RevisionRow;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.shared.RefusedException;
import org.sightline.web.document.DocumentJson.RevisionJson;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Versions;

/** {@code /documents}: search, one document, and what becomes of its revisions. */
@Path("/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentResource {

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentUploads uploads;

    @Inject
    private DocumentRevisions revisions;

    /** A finished upload as a further revision. {@code inPortal}: it goes there at once, by staff. */
    public record Added(String revision, UUID upload, boolean inPortal) {}

    /**
     * What shall become of a revision; null keeps what is.
     *
     * @param state       ISSUED or VOID
     * @param confirmed   a revision that was never issued may go into the portal
     * @param forSupplier the sub-supplier that delivers the document sees it
     */
    public record Revised(Boolean inPortal, String state, boolean confirmed, Boolean forSupplier) {}

    @GET
    public ListAnswer<DocumentLine> list(@BeanParam ListQuery query, @BeanParam DocumentQuery narrow) {
        SliceRequest slice = query.slice();
        return ListAnswer.of(documents
                .list(narrow.filter(query.q()), DocumentSort.of(query.sort()), slice)
                .map(DocumentLine::of));
    }

    @GET
    @Path("/{id}")
    public Response get(@PathParam("id") UUID id) {
        return answer(documents.get(id));
    }

    @PATCH
    @Path("/{id}")
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, DocumentChange change) {
        DocumentDetail document = documents.find(id);
        ProjectDocumentResource.allow(document.can(DocumentAction.EDIT));
        long version = Versions.expected(ifMatch, document.version());
        return answer(documents.change(id, version, ProjectDocumentResource.body(change)));
    }

    @GET
    @Path("/{id}/revisions")
    public ListAnswer<RevisionJson> revisions(@PathParam("id") UUID id) {
        List<RevisionRow> seen = documents.get(id).revisions();
        return new ListAnswer<>(seen.stream().map(RevisionJson::of).toList(), null, seen.size(), false);
    }

    @POST
    @Path("/{id}/revisions")
    public Response add(@PathParam("id") UUID id, @Context UriInfo here, Added added) {
        DocumentDetail seen = documents.find(id);
        ProjectDocumentResource.allow(seen.can(DocumentAction.UPLOAD));
        Added wanted = ProjectDocumentResource.body(added);
        ProjectDocumentResource.allow(!wanted.inPortal() || seen.can(DocumentAction.PUBLISH));
        DocumentDetail document =
                uploads.add(id, new NewRevision(wanted.upload(), wanted.revision(), false, wanted.inPortal()));
        RevisionRow made = document.latest();
        return Versions.created(
                here.getAbsolutePathBuilder().path(made.reference()).build(),
                DocumentJson.of(document),
                document.version());
    }

    @PATCH
    @Path("/{id}/revisions/{revision}")
    public Response revise(
            @PathParam("id") UUID id,
            @PathParam("revision") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            Revised revised) {
        DocumentDetail document = documents.find(id);
        UUID revision = document.revision(reference).id();
        ProjectDocumentResource.allow(document.can(DocumentAction.EDIT) || document.can(DocumentAction.PUBLISH));
        revise(id, revision, Versions.expected(ifMatch, document.version()), ProjectDocumentResource.body(revised));
        return answer(documents.find(id));
    }

    private void revise(UUID id, UUID revision, long version, Revised wanted) {
        long said = Stream.of(wanted.inPortal(), wanted.state(), wanted.forSupplier())
                .filter(Objects::nonNull)
                .count();
        RefusedException.unless(said == 1, "document.revision.oneAtATime");
        if (wanted.forSupplier() != null) {
            revisions.share(id, revision, version, wanted.forSupplier());
        } else if (wanted.state() != null) {
            move(id, revision, version, DocumentQuery.state(wanted.state()));
        } else if (wanted.inPortal()) {
            revisions.publish(id, revision, version, wanted.confirmed());
        } else {
            revisions.withdraw(id, revision, version);
        }
    }

    private void move(UUID id, UUID revision, long version, RevisionState state) {
        if (state == RevisionState.ISSUED) {
            revisions.issue(id, revision, version);
        } else if (state == RevisionState.VOID) {
            revisions.voidIt(id, revision, version);
        } else {
            throw new RefusedException("document.badState");
        }
    }

    @DELETE
    @Path("/{id}/revisions/{revision}")
    @Consumes(MediaType.WILDCARD)
    public Response delete(
            @PathParam("id") UUID id,
            @PathParam("revision") String reference,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch) {
        DocumentDetail document = documents.find(id);
        UUID revision = document.revision(reference).id();
        ProjectDocumentResource.allow(document.can(DocumentAction.EDIT));
        revisions.delete(id, revision, Versions.expected(ifMatch, document.version()));
        return Response.noContent().build();
    }

    private static Response answer(DocumentDetail document) {
        return Versions.ok(DocumentJson.of(document), document.version());
    }
}
