package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;

/** Rule W: a slot shows with its project when it is in the register or has a visible revision. */
@ApplicationScoped
public class DocumentSlotVisibility implements Visibility<DocumentSlot> {

    /** Orders of which an index knows the projects, too, and its column there. */
    private static final Map<String, Parents.Column> ORDERS = Map.of(
            "numberFolded",
            new Parents.Column("number_folded", false),
            "shownAt",
            new Parents.Column("shown_at", true));

    @Inject
    private ProjectVisibility projects;

    @Inject
    private DocumentRules rules;

    @Override
    public Class<DocumentSlot> root() {
        return DocumentSlot.class;
    }

    @Override
    public List<Way<DocumentSlot>> ways(Caller caller) {
        if (!caller.isContact()) {
            return projects.ways(caller).stream()
                    .map(way -> way.<DocumentSlot>of(Project.class, "project"))
                    .toList();
        }
        List<Way<DocumentSlot>> ways = new ArrayList<>();
        if (caller.sides().contains(CompanyKind.CUSTOMER)) {
            ways.add(rules.ofCustomer(caller).and(new Line<>("access.why.noVisibleRevision", (slot, query, cb) -> {
                Subquery<UUID> shown = query.subquery(UUID.class);
                Root<DocumentRevision> revision = shown.from(DocumentRevision.class);
                shown.select(revision.get("id"))
                        .where(
                                cb.equal(revision.get("slot"), slot),
                                Anchor.within(slot, "project", cb),
                                rules.revisionOfCustomer(caller).on(revision, shown, cb));
                return cb.or(cb.isTrue(slot.get("inRegister")), cb.exists(shown));
            })));
        }
        if (caller.sides().contains(CompanyKind.SUPPLIER)) {
            ways.add(rules.ofSupplier(caller));
        }
        return ways;
    }

    /** In the projects named for a contact; for all others anywhere. */
    @Override
    public Optional<Entry<DocumentSlot>> entry(Caller caller, String sort) {
        boolean ofCustomer = caller.isContact() && caller.sides().equals(Set.of(CompanyKind.CUSTOMER));
        Set<UUID> few = ofCustomer ? rules.fewProjects(caller) : Set.of();
        if (few.isEmpty()) {
            return sort.equals("numberFolded") ? Optional.of(Entry.anywhere(sort)) : Optional.empty();
        }
        return Optional.ofNullable(ORDERS.get(sort))
                .map(column -> new Entry<DocumentSlot>(
                        (slot, query, cb) -> Reached.among(few, Anchor.parentOf(slot, "project")),
                        sort,
                        new Parents("document_slot", "project_id", column, few)));
    }

    /**
     * The visible projects that take new documents of the caller: every one of staff's, and those a contact sees as one of
     * the customer's people. A sub-supplier delivers what is assigned to it and nothing else.
     */
    public Restriction<Project> takes(Caller caller) {
        if (!caller.isContact()) {
            return Restriction.none();
        }
        return caller.sides().contains(CompanyKind.CUSTOMER) ? rules.projectOfCustomer(caller) : Restriction.never();
    }
}
