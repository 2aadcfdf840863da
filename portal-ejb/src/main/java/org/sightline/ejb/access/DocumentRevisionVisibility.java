package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.project.Project;

/** Rule X: a revision shows when it is in the portal or came from the contact itself, is not void, and is clean. */
@ApplicationScoped
public class DocumentRevisionVisibility implements Visibility<DocumentRevision> {

    @Inject
    private ProjectVisibility projects;

    @Inject
    private DocumentRules rules;

    @Override
    public Class<DocumentRevision> root() {
        return DocumentRevision.class;
    }

    @Override
    public List<Way<DocumentRevision>> ways(Caller caller) {
        if (!caller.isContact()) {
            return projects.ways(caller).stream()
                    .map(way -> way.<DocumentSlot>of(Project.class, "project")
                            .<DocumentRevision>of(DocumentSlot.class, "slot"))
                    .toList();
        }
        List<Way<DocumentRevision>> ways = new ArrayList<>();
        if (caller.sides().contains(CompanyKind.CUSTOMER)) {
            Way<DocumentRevision> way = rules.ofCustomer(caller).of(DocumentSlot.class, "slot");
            ways.add(way.and(rules.revisionOfCustomer(caller)));
        }
        if (caller.sides().contains(CompanyKind.SUPPLIER)) {
            Way<DocumentRevision> way = rules.ofSupplier(caller).of(DocumentSlot.class, "slot");
            ways.add(way.and(rules.revisionOfSupplier(caller)));
        }
        return ways;
    }

    /** A contact with two ways to a slot gets the whole rule, because which of the two showed the slot is not known. */
    @Override
    public Restriction<DocumentRevision> visibleBelow(Caller caller) {
        if (!caller.isContact()) {
            return Restriction.none();
        }
        if (caller.sides().size() != 1) {
            return visibleTo(caller);
        }
        return caller.sides().contains(CompanyKind.CUSTOMER)
                ? rules.revisionOfCustomer(caller)
                : rules.revisionOfSupplier(caller);
    }
}
