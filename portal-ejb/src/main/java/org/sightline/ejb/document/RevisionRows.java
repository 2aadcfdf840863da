package org.sightline.ejb.document;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.Right;

/** Makes rows of the revisions of one document that the caller sees. */
final class RevisionRows {

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
     */
    record About(Set<UUID> known, Set<UUID> forSupplier) {

        static About nothing() {
            return new About(Set.of(), Set.of());
        }
    }

    private static RevisionRow row(SeenRevision one, List<SeenRevision> all, About about, Caller caller) {
        boolean named = one.ours()
                || about.known().contains(one.uploader())
                || one.uploader().equals(caller.accountId());
        boolean twice = all.stream()
                .anyMatch(other ->
                        other.label().equals(one.label()) && !other.id().equals(one.id()));
        return new RevisionRow(
                one.id(),
                one.label(),
                twice ? one.id().toString() : one.label(),
                caller.isContact() ? knownState(one, all) : one.state(),
                one.inPortal(),
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

    /** A contact must not learn from an old revision that there is a newer one it does not see. */
    private static RevisionState knownState(SeenRevision one, List<SeenRevision> all) {
        boolean followed = all.stream()
                .anyMatch(other -> other.ordinal() > one.ordinal() && other.state() != RevisionState.WORKING);
        return one.state() == RevisionState.SUPERSEDED && !followed ? RevisionState.ISSUED : one.state();
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
