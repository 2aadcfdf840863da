package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import org.sightline.ejb.document.DocumentAction;
import org.sightline.ejb.document.DocumentDetail;
import org.sightline.ejb.document.DocumentPlace;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.DocumentSort;
import org.sightline.ejb.document.DocumentUploads;
import org.sightline.ejb.document.NewDocument;
import org.sightline.ejb.document.NewRevision;
import org.sightline.web.shared.ListAnswer;
import org.sightline.web.shared.ListQuery;
import org.sightline.web.shared.Versions;

/** {@code /projects/{id}/documents}: the documents of one project, and new ones. */
@Path("/projects/{id}/documents")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class ProjectDocumentResource {

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentUploads uploads;

    /**
     * A new document, perhaps with its first file.
     *
     * @param revision label of the first revision
     * @param upload   a finished upload, or null for a document without a file yet
     * @param inPortal the first revision goes into the portal at once, by staff
     */
    public record Wanted(
            String number,
            String title,
            String docCode,
            boolean inRegister,
            UUID supplier,
            String revision,
            UUID upload,
            boolean inPortal) {

        private NewDocument document() {
            return new NewDocument(number, title, docCode, inRegister, supplier);
        }

        private NewRevision first() {
            return upload == null ? null : new NewRevision(upload, revision, false, inPortal);
        }
    }

    @GET
    public ListAnswer<DocumentLine> list(
            @PathParam("id") UUID id, @BeanParam ListQuery query, @BeanParam DocumentQuery narrow) {
        documents.place(id);
        return ListAnswer.of(documents
                .list(narrow.filter(query.q()).in(id), DocumentSort.of(query.sort()), query.slice())
                .map(DocumentLine::of));
    }

    @POST
    public Response create(@PathParam("id") UUID id, @Context UriInfo here, Wanted sent) {
        DocumentPlace place = documents.place(id);
        allow(place.can(DocumentAction.UPLOAD) && place.newDocuments());
        Wanted wanted = body(sent);
        allow(!wanted.inPortal() || place.can(DocumentAction.PUBLISH));
        DocumentDetail made = uploads.create(id, wanted.document(), wanted.first());
        return Versions.created(
                here.getBaseUriBuilder()
                        .path("documents")
                        .path(made.id().toString())
                        .build(),
                DocumentJson.of(made),
                made.version());
    }

    /** @throws ForbiddenException when the caller may look here but not do what it wants to */
    static void allow(boolean may) {
        if (!may) {
            throw new ForbiddenException();
        }
    }

    static <T> T body(T sent) {
        if (sent == null) {
            throw new BadRequestException();
        }
        return sent;
    }
}
