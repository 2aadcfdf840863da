package org.sightline.ejb.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.Right;

/** Makes rows of the revisions of one document that the caller sees. */
final class RevisionRows {

    private static final Set<RevisionState> AGREED = EnumSet.of(RevisionState.ANSWERED, RevisionState.ACCEPTED);

    private RevisionRows() {}

    /**
     * @param seen  in the order of their arrival, which is kept
     * @param about what else is known of them
     */
    static List<RevisionRow> of(List<SeenRevision> seen, About about, Caller caller) {
        return seen.stream().map(one -> row(one, seen, about, caller)).toList();
    }

    /**
     * @param known       accounts of contacts the caller may name
     * @param forSupplier revisions the delivering sub-supplier sees
     * @param names       of what was agreed with the customer; null when the caller does not reach the customer
     */
    record About(Set<UUID> known, Set<UUID> forSupplier, Names names) {

        static About only(Names names) {
            return new About(Set.of(), Set.of(), names);
        }
    }

    /** What revisions point to. */
    record Names(Map<UUID, ReturnStatusRow> statuses, Map<UUID, StageRow> stages) {

        private Told of(SeenRevision one, RevisionState known) {
            StageRow stage = one.stage() == null ? null : stages.get(one.stage());
            return new Told(
                    stage == null ? null : stage.code(),
                    stage == null ? null : stage.name(),
                    one.returned() == null ? null : statuses.get(one.returned()),
                    known == RevisionState.ISSUED ? one.expected() : null);
        }

        private boolean completes(SeenRevision one) {
            return statuses.get(one.returned()).complete();
        }
    }

    private static RevisionRow row(SeenRevision one, List<SeenRevision> all, About about, Caller caller) {
        boolean named = one.ours()
                || about.known().contains(one.uploader())
                || one.uploader().equals(caller.accountId());
        RevisionState state = caller.isContact() ? knownState(one, all, about.names()) : one.state();
        boolean twice = all.stream()
                .anyMatch(other ->
                        other.label().equals(one.label()) && !other.id().equals(one.id()));
        return new RevisionRow(
                one.id(),
                one.label(),
                twice ? one.id().toString() : one.label(),
                state,
                about.names() == null ? Told.nothing() : about.names().of(one, state),
                one.inPortal() && (!caller.isContact() || about.names() != null),
                about.forSupplier().contains(one.id()),
                one.fileName(),
                one.contentType(),
                one.size(),
                one.sha256(),
                one.scan(),
                named ? one.uploaderName() : null,
                one.ours(),
                one.uploadedAt(),
                actions(one, caller));
    }

    /**
     * A contact must not learn from an old revision that there is a newer one it does not see; and whoever does not reach the
     * customer not what the customer said to it.
     */
    private static RevisionState knownState(SeenRevision one, List<SeenRevision> all, Names names) {
        boolean followed = all.stream()
                .anyMatch(other -> other.ordinal() > one.ordinal() && other.state() != RevisionState.WORKING);
        if (names == null && AGREED.contains(one.state())) {
            return RevisionState.ISSUED;
        }
        if (one.state() != RevisionState.SUPERSEDED || followed) {
            return one.state();
        }
        if (one.returned() == null || names == null) {
            return RevisionState.ISSUED;
        }
        return names.completes(one) ? RevisionState.ACCEPTED : RevisionState.ANSWERED;
    }

    private static Set<RevisionAction> actions(SeenRevision revision, Caller caller) {
        Set<RevisionAction> actions = EnumSet.noneOf(RevisionAction.class);
        if (caller.can(Right.DOCUMENT_EDIT)) {
            if (revision.state() == RevisionState.WORKING) {
                actions.add(RevisionAction.ISSUE);
                actions.add(RevisionAction.DELETE);
            }
            if (revision.state() == RevisionState.ISSUED) {
                actions.add(RevisionAction.VOID);
            }
        }
        if (caller.can(Right.DOCUMENT_PUBLISH) && revision.state() != RevisionState.VOID) {
            actions.add(revision.inPortal() ? RevisionAction.WITHDRAW : RevisionAction.PUBLISH);
            actions.add(RevisionAction.SHARE);
        }
        return actions;
    }
}
