package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.Module;

/** For whom a contact can hand something in, so that rule S shows it to the contact afterwards. */
@ApplicationScoped
public class SubmittalPartners {

    @Inject
    private SubmittalRules rules;

    @Inject
    private ReachStore store;

    @Inject
    private ProjectVisibility projects;

    /** Projects to whose customer a contact belongs: there it hands in for that customer. */
    public Restriction<Project> asCustomer(Caller caller) {
        return caller.isContact() && caller.sides().contains(CompanyKind.CUSTOMER)
                ? rules.projectOfCustomer(caller, store.of(caller.contactId()))
                : Restriction.never();
    }

    /** The sub-suppliers in whose name a contact can hand in: some document of the project is assigned to them. */
    public Restriction<Company> delivering(UUID project, Caller caller) {
        if (!caller.isContact() || !caller.sides().contains(CompanyKind.SUPPLIER)) {
            return Restriction.never();
        }
        Reached reached = store.of(caller.contactId());
        Restriction<Project> open = projects.asSupplier(caller, reached);
        return (company, query, cb) -> {
            Subquery<UUID> found = query.subquery(UUID.class);
            Root<DocumentSlot> slot = found.from(DocumentSlot.class);
            Root<Project> itself = found.from(Project.class);
            found.select(slot.get("id"))
                    .where(
                            cb.equal(itself.get("id"), project),
                            cb.equal(slot.get("project"), itself),
                            cb.equal(slot.get("supplier"), company),
                            open.on(itself, found, cb));
            return cb.and(
                    cb.equal(company.get("kind"), CompanyKind.SUPPLIER),
                    Reached.among(reached.with(Module.SUBMITTALS), company.get("id")),
                    cb.exists(found));
        };
    }
}
