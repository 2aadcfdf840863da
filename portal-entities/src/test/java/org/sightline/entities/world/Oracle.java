package org.sightline.entities.world;

import static org.sightline.entities.document.RevisionState.VOID;
import static org.sightline.entities.identity.AccountState.ACTIVE;
import static org.sightline.entities.settings.Module.DOCUMENTS;
import static org.sightline.entities.storage.ScanState.CLEAN;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Slot;
import org.sightline.entities.world.Plan.Staff;
import org.sightline.entities.world.Plan.Tie;
import org.sightline.entities.world.Plan.Work;

/** Who sees what, walking forward from the person: relations, companies, projects, slots, revisions. No query anywhere. */
public record Oracle(Plan plan) {

    /** Hidden and completed as the requirement tables them. */
    private record Marks(boolean hidden, boolean completed) {}

    private static final Map<Marks, Boolean> SHOWN = Map.of(
            new Marks(false, false), true,
            new Marks(true, false), false,
            new Marks(false, true), false,
            new Marks(true, true), false);

    /** Staff see everything but confidential projects they are no members of. */
    public Sight of(Staff staff) {
        Sight sight = Sight.nothing();
        plan.companies().forEach(company -> sight.companies().add(company.id()));
        plan.contacts().forEach(contact -> sight.contacts().add(contact.id()));
        for (Work project : plan.projects()) {
            if (!project.confidential() || project.members().contains(staff.id())) {
                sight.projects().add(project.id());
                for (Slot slot : slots(project)) {
                    sight.slots().add(slot.id());
                    revisions(slot).forEach(revision -> sight.revisions().add(revision.id()));
                }
            }
        }
        new DesignOracle(plan).ofStaff(sight);
        new ExchangeOracle(plan).ofStaff(sight);
        new ExchangeOracle(plan).notices(staff.id(), sight.slots(), sight);
        return sight;
    }

    /** A staff member who sees as a contact sees what both see, so of bells nothing, and takes no file as it was brought in. */
    public Sight of(Person contact, Staff eyes) {
        Sight both = of(contact).and(of(eyes));
        both.wholeDrawings().clear();
        both.originals().clear();
        return both;
    }

    public Sight of(Person contact) {
        Sight sight = Sight.nothing();
        Set<Site> reached = reach(contact);
        for (Site company : reached) {
            sight.companies().add(company.id());
            colleagues(company, sight);
            Set<UUID> asCustomer = new HashSet<>();
            for (Work project : plan.projects()) {
                if (SHOWN.get(new Marks(project.hidden(), project.completed()))) {
                    if (company.supplier()) {
                        asSupplier(contact, company, project, sight);
                    } else if (project.customer().equals(company) && opens(contact, project)) {
                        asCustomer.add(project.id());
                        asCustomer(contact, project, reached, sight);
                    }
                }
            }
            if (!company.supplier()) {
                new DesignOracle(plan).asCustomer(contact, company, asCustomer, sight);
            }
        }
        new ExchangeOracle(plan).lines(contact, sight);
        new ExchangeOracle(plan).notices(contact.account(), Set.of(), sight);
        return sight;
    }

    /** In which formats the contact may take away what belongs to the company. */
    public Set<DeliveryFormat> formats(Person contact, Site customer) {
        return new DesignOracle(plan).formats(contact, customer);
    }

    /** Whether the contact may know of the document at all, whichever way it looks and whatever it sees of it. */
    public boolean knowsOf(Person contact, Slot slot) {
        Work project = slot.project();
        if (!SHOWN.get(new Marks(project.hidden(), project.completed()))) {
            return false;
        }
        return reach(contact).stream()
                .filter(this::documents)
                .anyMatch(company -> company.supplier()
                        ? project.subSuppliers() && company.equals(slot.supplier())
                        : company.equals(project.customer()) && opens(contact, project));
    }

    private Set<Site> reach(Person contact) {
        Set<Site> reached = new LinkedHashSet<>();
        boolean past = contact.lastDay() != null && plan.today().isAfter(contact.lastDay());
        if (contact.state() != ACTIVE || !contact.allowed() || past) {
            return reached;
        }
        for (Tie tie : contact.ties()) {
            reached.add(tie.company());
            if (tie.wholeGroup() && tie.company().group() != null) {
                plan.companies().stream()
                        .filter(site -> tie.company().group().equals(site.group()))
                        .forEach(reached::add);
            }
        }
        reached.removeIf(company -> company.archived() || !company.portalOn());
        return reached;
    }

    private void colleagues(Site company, Sight sight) {
        plan.contacts().stream()
                .filter(other ->
                        other.ties().stream().anyMatch(tie -> tie.company().equals(company)))
                .forEach(other -> sight.contacts().add(other.id()));
    }

    private static boolean opens(Person contact, Work project) {
        boolean chosen = contact.allProjects() || contact.chosen().contains(project.id());
        return project.confidential() ? contact.granted().contains(project.id()) : chosen;
    }

    private void asCustomer(Person contact, Work project, Set<Site> reached, Sight sight) {
        sight.projects().add(project.id());
        ExchangeOracle exchange = new ExchangeOracle(plan);
        Set<UUID> submittals = exchange.asCustomer(contact, project, reached);
        sight.submittals().addAll(submittals);
        if (documents(project.customer())) {
            for (Slot slot : slots(project)) {
                for (Revision revision : revisions(slot)) {
                    if (opens(
                            contact,
                            revision,
                            revision.inPortal()
                                    || exchange.sent(revision, submittals)
                                    || exchange.handedIn(revision, submittals))) {
                        sight.revisions().add(revision.id());
                        sight.slots().add(slot.id());
                    }
                }
                if (slot.inRegister()) {
                    sight.slots().add(slot.id());
                }
            }
        }
    }

    private void asSupplier(Person contact, Site supplier, Work project, Sight sight) {
        List<Slot> assigned = slots(project).stream()
                .filter(slot -> supplier.equals(slot.supplier()))
                .toList();
        if (!project.subSuppliers() || assigned.isEmpty()) {
            return;
        }
        sight.projects().add(project.id());
        ExchangeOracle exchange = new ExchangeOracle(plan);
        Set<UUID> submittals = exchange.asSupplier(contact, project, supplier);
        sight.submittals().addAll(submittals);
        if (documents(supplier)) {
            for (Slot slot : assigned) {
                sight.slots().add(slot.id());
                revisions(slot).stream()
                        .filter(revision -> opens(
                                contact,
                                revision,
                                supplier.equals(revision.meantFor()) || exchange.sent(revision, submittals)))
                        .forEach(revision -> sight.revisions().add(revision.id()));
            }
        }
    }

    /** @param given it was put where the contact's side may have it */
    private static boolean opens(Person contact, Revision revision, boolean given) {
        boolean own = revision.uploader().equals(contact.account());
        return revision.state() != VOID && (given || own) && (revision.file().scan() == CLEAN || own);
    }

    /** The module of the company in whose name the contact looks. */
    boolean documents(Site company) {
        return plan.instance().getOrDefault(DOCUMENTS, false)
                && company.modules().getOrDefault(DOCUMENTS, true);
    }

    private List<Slot> slots(Work project) {
        return plan.slots().stream()
                .filter(slot -> slot.project().id().equals(project.id()))
                .toList();
    }

    private List<Revision> revisions(Slot slot) {
        return plan.revisions().stream()
                .filter(revision -> revision.slot().id().equals(slot.id()))
                .toList();
    }
}
