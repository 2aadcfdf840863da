package org.sightline.entities.design;

import static org.sightline.entities.settings.StatusMeaning.ACTIVE;
import static org.sightline.entities.settings.StatusMeaning.APPROVED;
import static org.sightline.entities.settings.StatusMeaning.INTERNAL_REVIEW;
import static org.sightline.entities.settings.StatusMeaning.IN_DEVELOPMENT;
import static org.sightline.entities.settings.StatusMeaning.OBSOLETE;
import static org.sightline.entities.settings.StatusMeaning.PROPOSED;
import static org.sightline.entities.settings.StatusMeaning.SUPERSEDED;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.StatusMeaning;

/** What can happen to a revision (M1). Approving and asking for changes come from rounds, not from here. */
public enum RevisionEvent {
    SUBMIT_FOR_INTERNAL_REVIEW(INTERNAL_REVIEW, IN_DEVELOPMENT),
    REJECT_INTERNALLY(IN_DEVELOPMENT, INTERNAL_REVIEW),
    RELEASE_TO_CUSTOMER(PROPOSED, INTERNAL_REVIEW),
    WITHDRAW(IN_DEVELOPMENT, PROPOSED, APPROVED),
    RECORD_APPROVAL(APPROVED, PROPOSED),
    ACTIVATE(ACTIVE, APPROVED),
    START_MODIFICATION(ACTIVE, ACTIVE),
    CANCEL_MODIFICATION(ACTIVE, ACTIVE),
    DISCONTINUE(OBSOLETE, ACTIVE),
    REINSTATE(ACTIVE, SUPERSEDED, OBSOLETE),
    /** By hand, to one of the next statuses of its status. */
    MOVE(null);

    private static final Set<RevisionEvent> REASONED =
            EnumSet.of(REJECT_INTERNALLY, WITHDRAW, CANCEL_MODIFICATION, DISCONTINUE);

    private final StatusMeaning to;
    private final Set<StatusMeaning> from;

    RevisionEvent(StatusMeaning to, StatusMeaning... from) {
        this.to = to;
        this.from = Set.copyOf(List.of(from));
    }

    /** Where it leads; null when that is said with the event. */
    public StatusMeaning to() {
        return to;
    }

    /** The right that whoever lets it happen must have. */
    public String right() {
        return switch (this) {
            case SUBMIT_FOR_INTERNAL_REVIEW, REJECT_INTERNALLY, START_MODIFICATION, CANCEL_MODIFICATION ->
                Right.DESIGN_EDIT;
            case RELEASE_TO_CUSTOMER, WITHDRAW, RECORD_APPROVAL, ACTIVATE, DISCONTINUE -> Right.DESIGN_RELEASE;
            case REINSTATE -> Right.DESIGN_REINSTATE;
            case MOVE -> Right.DESIGN_MOVE_STATUS;
        };
    }

    /** Whether it can happen to what stands so. */
    public boolean isPossibleFrom(StatusMeaning meaning) {
        return this == MOVE || from.contains(meaning);
    }

    /** Whether whoever does it must say why. */
    public boolean needsReason() {
        return REASONED.contains(this);
    }

    /** Whether it must be said where the answer of the customer is to be found. */
    public boolean needsEvidence() {
        return this == RECORD_APPROVAL;
    }

    /** Whether the whole design must not be, or must be, under modification for it; others do not care. */
    boolean suits(boolean underModification) {
        return switch (this) {
            case START_MODIFICATION -> !underModification;
            case CANCEL_MODIFICATION -> underModification;
            default -> true;
        };
    }
}
