package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.InternalApproval;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.SlotState;
import org.sightline.entities.identity.Account;

/** Makes the lines of registers, for staff. */
@Dependent
class RegisterReading {

    @Inject
    private RegisterStore register;

    @Inject
    private RegisterNameStore names;

    @Inject
    private ReviewStore reviews;

    @Inject
    private DocumentStore store;

    /** What lines point to, read once for all of them. */
    private record Names(
            Map<UUID, ReturnStatusRow> statuses,
            Map<UUID, StageRow> stages,
            Map<UUID, PersonRow> people,
            Map<UUID, List<PersonRow>> reviewers) {}

    Slice<RegisterRow> page(RegisterFilter filter, RegisterSort sort, SliceRequest request, Caller caller) {
        return lines(register.page(filter, sort, request, caller), caller);
    }

    private Slice<RegisterRow> lines(Slice<RegisterStore.Line> lines, Caller caller) {
        List<UUID> ids = lines.items().stream().map(RegisterStore.Line::id).toList();
        Map<UUID, List<SeenRevision>> revisions =
                store.revisions(ids, caller).stream().collect(Collectors.groupingBy(SeenRevision::slot));
        Names known = new Names(
                names.returnStatuses(references(lines, "returnStatusId")),
                names.stages(references(lines, "stageId")),
                names.people(references(lines, "responsibleId")),
                reviews.outstanding(inReview(lines)));
        return lines.map(line -> row(line, revisions.getOrDefault(line.id(), List.of()), known, caller));
    }

    /** The lines of these documents, by number; those the caller does not see are left out. */
    List<RegisterRow> of(List<UUID> documents, Caller caller) {
        return Slice.whole(next -> lines(register.only(documents, SliceRequest.onward(next, false), caller), caller));
    }

    /** What these revisions point to, read once for all of them. */
    RevisionRows.Names names(List<SeenRevision> seen) {
        return new RevisionRows.Names(
                names.returnStatuses(seen.stream().map(SeenRevision::returned).toList()),
                names.stages(seen.stream().map(SeenRevision::stage).toList()));
    }

    private static List<UUID> inReview(Slice<RegisterStore.Line> lines) {
        return lines.items().stream()
                .filter(line -> !line.get("routing", String.class).isEmpty())
                .map(RegisterStore.Line::id)
                .toList();
    }

    private static List<UUID> references(Slice<RegisterStore.Line> lines, String name) {
        return lines.items().stream()
                .map(line -> line.reference(name))
                .filter(Objects::nonNull)
                .toList();
    }

    private static RegisterRow row(RegisterStore.Line line, List<SeenRevision> seen, Names names, Caller caller) {
        List<RevisionRow> revisions = RevisionRows.of(seen, RevisionRows.About.only(null), caller);
        return new RegisterRow(
                line.id(),
                line.get("version", Long.class),
                line.get("number", String.class),
                line.get("title", String.class),
                line.get("docCode", String.class),
                line.get("inRegister", Boolean.class),
                line.project(),
                line.customer(),
                revisions.isEmpty() ? null : revisions.get(revisions.size() - 1),
                standing(line, names));
    }

    private static Standing standing(RegisterStore.Line line, Names names) {
        LocalDate due = line.get("due", LocalDate.class);
        LocalDate expected = line.get("expected", LocalDate.class);
        return new Standing(
                line.get("state", SlotState.class),
                line.get("answer", SlotAnswer.class),
                names.statuses().get(line.reference("returnStatusId")),
                line.get("complete", Boolean.class),
                line.get("location", SlotLocation.class),
                names.stages().get(line.reference("stageId")),
                due,
                due != null && !due.equals(line.get("dueComputed", LocalDate.class)),
                expected,
                !Objects.equals(expected, line.get("expectedComputed", LocalDate.class)),
                names.people().get(line.reference("responsibleId")),
                new Standing.Review(
                        line.get("routing", String.class),
                        line.get("internalApproval", InternalApproval.class),
                        names.reviewers().getOrDefault(line.id(), List.of())),
                line.get("locked", Boolean.class));
    }

    Standing standing(DocumentSlot slot) {
        Account responsible = slot.getResponsible();
        return new Standing(
                slot.getState(),
                slot.getAnswer(),
                ReturnStatusRow.of(slot.getReturnStatus()),
                slot.isComplete(),
                slot.getLocation(),
                StageRow.of(slot.getStage()),
                slot.getDue(),
                slot.isDueByHand(),
                slot.getExpected(),
                slot.isExpectedByHand(),
                responsible == null ? null : new PersonRow(responsible.getId(), responsible.getName()),
                new Standing.Review(
                        slot.getRouting(),
                        slot.getInternalApproval(),
                        reviews.outstanding(List.of(slot.getId())).getOrDefault(slot.getId(), List.of())),
                slot.isLocked());
    }
}
