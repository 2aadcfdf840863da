package org.sightline.ejb.design;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditHistory;
import org.sightline.ejb.project.ProjectFilter;
import org.sightline.ejb.project.ProjectSort;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.design.Design;
import org.sightline.entities.identity.Right;

/** What forms about designs offer to choose from, and what stands beside them. */
@Stateless
public class DesignChoices {

    /** More customers than are looked through in a list that opens while one types. */
    private static final int CUSTOMERS = 20;

    /** More projects than one customer has open. */
    private static final int PROJECTS = 500;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ProjectStore projects;

    @Inject
    private DesignStore store;

    @Inject
    private DesignStatusStore statuses;

    @Inject
    private AuditHistory history;

    /** Customers a design can be made for, by a part of their name or code. */
    @RolesAllowed(Right.DESIGN_EDIT)
    public List<Site> customers(String q) {
        return projects.customers(q == null ? "" : q, caller.get(), CUSTOMERS);
    }

    @RolesAllowed(Right.DESIGN_EDIT)
    public Site customer(UUID id) {
        Company customer = projects.customer(id, caller.get());
        return new Site(customer.getId(), customer.getCode(), customer.getName());
    }

    /** The open projects of a customer that a design of it can lie in, by number. */
    @RolesAllowed(Right.DESIGN_EDIT)
    public List<ProjectRef> projects(UUID customer) {
        return projects
                .page(
                        new ProjectFilter(null, customer, null, false, false, false),
                        ProjectSort.NUMBER,
                        SliceRequest.few(PROJECTS, false),
                        caller.get())
                .items()
                .stream()
                .map(row -> new ProjectRef(row.id(), row.number(), row.name()))
                .toList();
    }

    /** Every status of the host, in their order. */
    @RolesAllowed(Right.DESIGN_VIEW)
    public List<StatusName> statuses() {
        return statuses.all().stream().map(StatusName::of).toList();
    }

    /** What became of a design, newest first. */
    @RolesAllowed(Right.DESIGN_VIEW)
    public DesignHistory history(UUID id) {
        Design design = store.find(id, caller.get());
        return new DesignHistory(history.of(DesignTrail.ref(design), caller.get()));
    }
}
