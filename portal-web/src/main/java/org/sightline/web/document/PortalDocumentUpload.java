package org.sightline.web.document;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** Page /portal/document/upload: what a contact brings in is seen by itself and by staff. */
@Named
@ViewScoped
public class PortalDocumentUpload extends DocumentUploadPage {

    private static final long serialVersionUID = 1L;

    @Override
    protected String listPage() {
        return "/portal/document/list";
    }
}
