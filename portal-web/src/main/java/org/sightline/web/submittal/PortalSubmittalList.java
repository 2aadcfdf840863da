package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Page /portal/submittal/list, the tab "All submittals" of a project: what the contact's company received and sent. */
@Named
@RequestScoped
public class PortalSubmittalList extends SubmittalListPage {

    @Override
    public String getPage() {
        return "/portal/submittal/list";
    }
}
