package org.sightline.web.project;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.project.ProjectService;
import org.sightline.ejb.project.Site;
import org.sightline.web.shared.PortalMenu;

/** The companies in the bar of the portal: one is told, several can be chosen among, and the choice stands in the address. */
@Named
@RequestScoped
public class PortalCompanies {

    /** Pages that are narrowed by a company; from any other one the choice leads to the projects. */
    private static final Set<String> NARROWED = Set.of(
            "/portal/home",
            "/portal/project/list",
            "/portal/design/list",
            "/portal/document/list",
            "/portal/submittal/list");

    @Inject
    private ProjectService projects;

    @Inject
    private PortalMenu menu;

    @Inject
    private HttpServletRequest request;

    private List<Site> all;

    public List<Site> getAll() {
        if (all == null) {
            all = projects.companies();
        }
        return all;
    }

    /** Whether there is one to choose. Asked here, as a method of a list costs a page more than all its words. */
    public boolean isSeveral() {
        return getAll().size() > 1;
    }

    /** The company of whoever has one, else null. */
    public Site getOnly() {
        return getAll().size() == 1 ? getAll().get(0) : null;
    }

    /** The chosen company, or null for all. */
    public Site getChosen() {
        UUID customer = menu.getCustomer();
        return getAll().stream()
                .filter(site -> site.id().equals(customer))
                .findFirst()
                .orElse(null);
    }

    /** Where a choice leads. @param company null for all */
    public String address(UUID company) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String page = NARROWED.contains(path) ? path : "/portal/project/list";
        return request.getContextPath() + page + (company == null ? "" : "?" + PortalMenu.CUSTOMER + "=" + company);
    }
}
