package org.sightline.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectView;

/** Page /portal/project/list. The site is named only to those who reach more than one. */
@Named
@RequestScoped
public class PortalProjectList extends ProjectList {

    @Override
    public String getPage() {
        return "/portal/project/list";
    }

    @Override
    protected ProjectFilter filter() {
        return ProjectView.ALL.filter(getQ(), getCustomer());
    }

    public boolean isOfManySites() {
        return getSites().size() > 1;
    }
}
