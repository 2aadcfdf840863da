package org.sightline.web.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.sightline.ejb.document.DocumentAction;
import org.sightline.ejb.document.DocumentDetail;
import org.sightline.ejb.document.DocumentService;
import org.sightline.ejb.document.RegisterChange;
import org.sightline.ejb.document.RegisterService;
import org.sightline.web.shared.Versions;

/** {@code PATCH /documents/{id}/register}: one act of staff on the line of a document. */
@Path("/documents/{id}/register")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class DocumentRegisterResource {

    @Inject
    private DocumentService documents;

    @Inject
    private RegisterService register;

    @PATCH
    public Response change(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, RegisterChange change) {
        DocumentDetail document = documents.find(id);
        ProjectDocumentResource.allow(document.can(DocumentAction.EDIT));
        long version = Versions.expected(ifMatch, document.version());
        register.change(id, version, ProjectDocumentResource.body(change));
        DocumentDetail changed = documents.find(id);
        return Versions.ok(DocumentJson.of(changed), changed.version());
    }
}
