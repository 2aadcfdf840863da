package org.sightline.web.design;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /portal/design/list: the designs the contact sees, as cards or as a table. */
@Named
@RequestScoped
public class PortalDesignList extends DesignCatalogue {

    @Override
    public String getPage() {
        return "/portal/design/list";
    }

    /** What is valid comes first. */
    @Override
    protected String defaultSort() {
        return "active";
    }
}
