package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.OpenModules;
import org.sightline.ejb.audit.AuditHistory;
import org.sightline.ejb.document.ProjectRef;
import org.sightline.ejb.project.ProjectStore;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.ejb.submittal.SubmittalDetail.MannerRow;
import org.sightline.entities.customer.Company;
import org.sightline.entities.project.Project;
import org.sightline.entities.settings.Module;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.IncomingSubmittal;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalRecipient;
import org.sightline.entities.submittal.SubmittalState;

/** Makes what is shown of submittals: no name the caller may not know, and to contacts nothing of who else looked. */
@Dependent
class SubmittalReading {

    @Inject
    private SubmittalStore store;

    @Inject
    private SubmittalItemReading items;

    @Inject
    private ProjectStore projects;

    @Inject
    private OpenModules modules;

    @Inject
    private AuditHistory history;

    @Inject
    private Clock clock;

    /** @throws NotFoundException when the caller does not see the project or has nothing to do with submittals there */
    void expectProject(UUID project, Caller caller) {
        projects.find(project, caller);
        boolean open = !caller.isContact() || modules.isOpen(Module.SUBMITTALS);
        if (!open && store.count(SubmittalFilter.of(project), 1, caller) == 0) {
            throw new NotFoundException();
        }
    }

    SubmittalHistory history(Submittal submittal, Caller caller) {
        return new SubmittalHistory(history.of(SubmittalService.ref(submittal), caller));
    }

    Slice<SubmittalRow> page(SubmittalFilter filter, SubmittalSort sort, SliceRequest request, Caller caller) {
        Slice<UUID> ids = store.page(filter, sort, request, caller);
        Map<UUID, Submittal> found = store.load(ids.items());
        Map<UUID, SubmittalProgress> progress = store.progress(ids.items(), caller);
        Map<UUID, Instant> taken = store.taken(ids.items(), caller);
        Set<UUID> known =
                store.known(found.values().stream().map(Submittal::getAuthor).toList(), caller);
        return ids.map(id -> row(
                found.get(id),
                progress.getOrDefault(id, SubmittalProgress.NOTHING),
                taken.get(id),
                known.contains(found.get(id).getAuthor().getId()),
                caller));
    }

    /** The whole list, read part by part. */
    List<SubmittalRow> all(SubmittalFilter filter, SubmittalSort sort, boolean descending, Caller caller) {
        return Slice.whole(next -> page(filter, sort, SliceRequest.onward(next, descending), caller));
    }

    private SubmittalRow row(
            Submittal submittal, SubmittalProgress progress, Instant taken, boolean known, Caller caller) {
        OutgoingSubmittal out = submittal instanceof OutgoingSubmittal outgoing ? outgoing : null;
        return new SubmittalRow(
                submittal.getId(),
                submittal.getNumber(),
                direction(submittal),
                told(submittal, caller),
                project(submittal),
                site(submittal.getPartner()),
                known ? submittal.getAuthor().getName() : null,
                submittal.getPurpose(),
                submittal.getCreatedAt(),
                submittal.getSentAt(),
                submittal.getMovedAt(),
                progress,
                out == null ? null : out.getExpected(),
                out != null && out.isOverdue(today()),
                processedAt(submittal),
                taken);
    }

    private SubmittalProgress progress(Submittal submittal, Caller caller) {
        return store.progress(Set.of(submittal.getId()), caller)
                .getOrDefault(submittal.getId(), SubmittalProgress.NOTHING);
    }

    SubmittalDetail detail(Submittal submittal, Caller caller) {
        return detail(submittal, items.of(submittal, caller), caller);
    }

    private SubmittalDetail detail(Submittal submittal, List<SubmittalItemRow> listed, Caller caller) {
        return new SubmittalDetail(
                submittal.getId(),
                version(submittal, caller),
                submittal.getNumber(),
                direction(submittal),
                told(submittal, caller),
                project(submittal),
                site(submittal.getPartner()),
                store.name(submittal.getAuthor(), caller),
                submittal.getAuthor().getId().equals(store.account(caller)),
                submittal.getPurpose(),
                submittal.getRemarks(),
                submittal.getCreatedAt(),
                submittal.getSentAt(),
                submittal.getMovedAt(),
                isWhole(submittal, listed, caller) ? submittal.getReason() : null,
                manner(submittal, caller),
                processedAt(submittal),
                store.taken(Set.of(submittal.getId()), caller).get(submittal.getId()),
                progress(submittal, caller),
                listed,
                isWhole(submittal, listed, caller),
                recipients(submittal, caller),
                SubmittalActions.of(submittal, store.account(caller), caller));
    }

    /** Whether every line is named; the reason of one that was voided may be what was said of its last line alone. */
    private static boolean isWhole(Submittal submittal, List<SubmittalItemRow> listed, Caller caller) {
        return caller.isStaff() || listed.size() == submittal.getItems().size();
    }

    /** Contacts learn nothing of outgoing ones from a version, which moves with what colleagues and staff do. */
    private static Long version(Submittal submittal, Caller caller) {
        return !caller.isStaff() && submittal.isOutgoing() ? null : submittal.getVersion();
    }

    private static SubmittalState told(Submittal submittal, Caller caller) {
        boolean hidden = !caller.isStaff() && SubmittalState.NOT_ANSWERED.contains(submittal.getState());
        return hidden ? SubmittalState.SENT : submittal.getState();
    }

    private MannerRow manner(Submittal submittal, Caller caller) {
        return !(submittal instanceof OutgoingSubmittal out)
                ? null
                : new MannerRow(
                        !caller.isStaff() ? null : out.getEmail(),
                        out.getReturnBy(),
                        out.getExpected(),
                        out.isStamped(),
                        out.isCovered(),
                        out.isOverdue(today()));
    }

    private List<RecipientRow> recipients(Submittal submittal, Caller caller) {
        UUID me = store.account(caller);
        return submittal.getRecipients().stream()
                .filter(one -> !one.isBlind()
                        || caller.isStaff()
                        || one.getAccount().getId().equals(me))
                .sorted(Comparator.comparing(SubmittalRecipient::getKind).thenComparing(SubmittalRecipient::getName))
                .map(one -> new RecipientRow(
                        one.getKind(),
                        !caller.isStaff() ? null : one.getAccount().getId(),
                        one.getName(),
                        !caller.isStaff() ? null : one.getEmail(),
                        one.getRole()))
                .toList();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private static Instant processedAt(Submittal submittal) {
        return submittal instanceof IncomingSubmittal in ? in.getProcessedAt() : null;
    }

    private static Direction direction(Submittal submittal) {
        return submittal.isOutgoing() ? Direction.OUTGOING : Direction.INCOMING;
    }

    private static ProjectRef project(Submittal submittal) {
        Project project = submittal.getProject();
        return new ProjectRef(project.getId(), project.getNumber(), project.getName());
    }

    static Site site(Company company) {
        return new Site(company.getId(), company.getCode(), company.getName());
    }
}
