package org.sightline.entities.world;

import static org.sightline.entities.settings.Module.SUBMITTALS;
import static org.sightline.entities.storage.ScanState.CLEAN;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.submittal.SubmittalState;
import org.sightline.entities.world.Exchange.Notice;
import org.sightline.entities.world.Exchange.Parcel;
import org.sightline.entities.world.Exchange.Sheet;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Revision;
import org.sightline.entities.world.Plan.Site;
import org.sightline.entities.world.Plan.Work;

/** Who sees which submittals and their files, walking from the project down. No query anywhere. */
record ExchangeOracle(Plan plan) {

    private static final Set<SubmittalState> NOT_SENT = EnumSet.of(SubmittalState.DRAFT, SubmittalState.VOID);
    private static final Set<SubmittalState> NOT_HANDED_IN =
            EnumSet.of(SubmittalState.DRAFT, SubmittalState.WITHDRAWN, SubmittalState.RETURNED_TO_SENDER);

    /** Staff see all of the projects they see, but what contacts are still putting together. */
    void ofStaff(Sight sight) {
        for (Parcel submittal : plan.exchange().submittals()) {
            boolean ofContact = plan.contacts().stream()
                    .anyMatch(contact -> contact.account().equals(submittal.author()));
            if (sight.projects().contains(submittal.project().id())
                    && !(ofContact && submittal.state() == SubmittalState.DRAFT)) {
                sight.submittals().add(submittal.id());
                plan.exchange().lines().stream()
                        .filter(line -> line.submittal().id().equals(submittal.id()))
                        .forEach(line -> sight.lines().add(line.id()));
                plan.exchange().links().stream()
                        .filter(link -> link.submittal().id().equals(submittal.id()))
                        .forEach(link -> sight.links().add(link.id()));
            }
        }
    }

    /**
     * The rows of one bell whose subject is seen; what speaks of nothing belongs to its reader alone.
     *
     * @param slots documents of which the reader is told: to the house alone, for its bell leads to pages of the house
     */
    void notices(UUID account, Set<UUID> slots, Sight sight) {
        for (Notice notice : plan.exchange().notices()) {
            boolean submittal = notice.submittal() == null
                    || sight.submittals().contains(notice.submittal().id());
            boolean document =
                    notice.slot() == null || slots.contains(notice.slot().id());
            if (notice.account().equals(account) && submittal && document) {
                sight.notices().add(notice.id());
            }
        }
    }

    /** @param project one the contact sees as one of its customer's people @param reached every company the contact reaches */
    Set<UUID> asCustomer(Person contact, Work project, Collection<Site> reached) {
        return shown(contact, project, project.customer(), reached);
    }

    /** @param project one the contact sees because of what is assigned to the supplier */
    Set<UUID> asSupplier(Person contact, Work project, Site supplier) {
        return shown(contact, project, supplier, Set.of(supplier));
    }

    private Set<UUID> shown(Person contact, Work project, Site looking, Collection<Site> partners) {
        Set<UUID> shown = new HashSet<>();
        boolean on = plan.instance().getOrDefault(SUBMITTALS, false)
                && looking.modules().getOrDefault(SUBMITTALS, true);
        for (Parcel submittal : plan.exchange().submittals()) {
            if (on
                    && submittal.project().id().equals(project.id())
                    && partners.contains(submittal.partner())
                    && (submittal.state() != SubmittalState.DRAFT || isOwn(contact, submittal))) {
                shown.add(submittal.id());
            }
        }
        return shown;
    }

    private static boolean isOwn(Person contact, Parcel submittal) {
        return contact.account().equals(submittal.author());
    }

    /** Whether one of the submittals brought the revision to the partner. */
    boolean sent(Revision revision, Set<UUID> shown) {
        return plan.exchange().lines().stream()
                .filter(line -> shown.contains(line.submittal().id()) && isOf(line, revision))
                .filter(line -> line.submittal().outgoing() && !line.voided())
                .anyMatch(line -> !NOT_SENT.contains(line.submittal().state()));
    }

    /** Whether one of the submittals brought the revision in. */
    boolean handedIn(Revision revision, Set<UUID> shown) {
        return plan.exchange().lines().stream()
                .filter(line -> shown.contains(line.submittal().id()) && isOf(line, revision))
                .filter(line -> !line.submittal().outgoing())
                .anyMatch(line -> !NOT_HANDED_IN.contains(line.submittal().state()));
    }

    private static boolean isOf(Sheet line, Revision revision) {
        return line.revision() != null && line.revision().id().equals(revision.id());
    }

    /** The lines whose files are given out, once it is known which submittals and documents are seen. */
    void lines(Person contact, Sight sight) {
        for (Sheet line : plan.exchange().lines()) {
            boolean follows = line.revision() == null
                    || sight.revisions().contains(line.revision().id());
            boolean clean = line.file().scan() == CLEAN || isOwn(contact, line.submittal());
            if (sight.submittals().contains(line.submittal().id()) && !line.voided() && follows && clean) {
                sight.lines().add(line.id());
            }
        }
    }
}
