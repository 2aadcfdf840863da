package org.sightline.ejb.access;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.identity.Right;
import org.sightline.entities.world.GuestOracle;
import org.sightline.entities.world.Oracle;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;

/** Somebody who looks at a world, and what the oracle says is seen. */
record Viewer(String name, Caller caller, Sight expected) {

    /** Every contact, every staff member, and the first staff member seeing as each contact. */
    static List<Viewer> of(Plan plan) {
        Oracle oracle = new Oracle(plan);
        List<Viewer> viewers = new ArrayList<>();
        Plan.Staff eyes = plan.staff().get(0);
        for (Plan.Staff staff : plan.staff()) {
            Caller caller = new Caller(
                    Caller.Kind.STAFF,
                    staff.id(),
                    staff.word(),
                    staff.word(),
                    null,
                    Set.of(),
                    Set.copyOf(Right.OF_STAFF),
                    false);
            viewers.add(new Viewer("staff " + staff.word(), caller, oracle.of(staff)));
        }
        for (Plan.Person contact : plan.contacts()) {
            viewers.add(new Viewer("contact " + contact.word(), asking(contact, plan), oracle.of(contact)));
            Caller seeing = new Caller(
                    Caller.Kind.CONTACT,
                    eyes.id(),
                    eyes.word(),
                    eyes.word(),
                    contact.id(),
                    sides(contact),
                    Right.OF_SEEING_AS,
                    true);
            viewers.add(new Viewer("staff " + eyes.word() + " as " + contact.word(), seeing, oracle.of(contact, eyes)));
        }
        return viewers;
    }

    /** Whoever holds a pass, link by link. */
    static List<Viewer> guests(Plan plan) {
        GuestOracle oracle = new GuestOracle(plan);
        return plan.exchange().links().stream()
                .map(link -> new Viewer("guest " + link.word(), Caller.guest(link.id()), oracle.of(link)))
                .toList();
    }

    static Caller asking(Plan.Person contact, Plan plan) {
        return asking(contact, plan.library().originals().contains(contact.id()));
    }

    private static Caller asking(Plan.Person contact, boolean originals) {
        Set<String> rights = originals
                ? Set.of(Right.CONTACT, Right.PORTAL_VIEW, Right.ORIGINAL_DOWNLOAD)
                : Set.of(Right.CONTACT, Right.PORTAL_VIEW);
        return new Caller(
                Caller.Kind.CONTACT,
                contact.account(),
                contact.word() + "@example.org",
                contact.word(),
                contact.id(),
                sides(contact),
                rights,
                false);
    }

    private static Set<CompanyKind> sides(Plan.Person contact) {
        Set<CompanyKind> sides = EnumSet.noneOf(CompanyKind.class);
        contact.ties()
                .forEach(tie -> sides.add(tie.company().supplier() ? CompanyKind.SUPPLIER : CompanyKind.CUSTOMER));
        return sides;
    }
}
