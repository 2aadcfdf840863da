package org.sightline.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /portal/document/list: every document the contact sees. */
@Named
@RequestScoped
public class PortalDocumentList extends DocumentListPage {

    /** Whether documents of more than one customer can be in the list, so that each names its own. */
    public boolean isOfManySites() {
        return getSlice().items().stream()
                        .map(row -> row.customer() == null ? "" : row.customer().name())
                        .distinct()
                        .count()
                > 1;
    }

    @Override
    public String getPage() {
        return "/portal/document/list";
    }
}
