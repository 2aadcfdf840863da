package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import org.sightline.ejb.document.DocumentDetail;
import org.sightline.ejb.document.DocumentService;

/** Page /portal/document/view: one document as the contact sees it. */
@Named
@RequestScoped
public class PortalDocumentView {

    @Inject
    private DocumentService documents;

    private UUID id;
    private DocumentDetail document;

    public void load() {
        document = documents.get(id);
    }

    public UUID getId() {
        return id;
    }

    public void setId(UUID id) {
        this.id = id;
    }

    public DocumentDetail getDocument() {
        return document;
    }
}
