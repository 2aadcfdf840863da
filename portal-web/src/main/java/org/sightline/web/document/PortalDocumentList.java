package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /portal/document/list: every document the contact sees. */
@Named
@RequestScoped
public class PortalDocumentList extends DocumentListPage {

    @Override
    public String getPage() {
        return "/portal/document/list";
    }
}
