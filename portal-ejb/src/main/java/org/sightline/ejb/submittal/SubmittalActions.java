package org.sightline.ejb.submittal;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.identity.Right;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.SubmittalState;

/** What can be done with a submittal as it stands, by whoever looks at it. */
final class SubmittalActions {

    private SubmittalActions() {}

    /** @param me the account of the caller */
    static Set<SubmittalAction> of(Submittal submittal, UUID me, Caller caller) {
        Set<SubmittalAction> actions = EnumSet.noneOf(SubmittalAction.class);
        if (caller.seeingAs()) {
            return actions;
        }
        if (submittal.isOutgoing()) {
            outgoing(submittal, caller, actions);
        } else {
            incoming(submittal, me, caller, actions);
        }
        return actions;
    }

    private static void outgoing(Submittal submittal, Caller caller, Set<SubmittalAction> actions) {
        SubmittalState state = submittal.getState();
        if (state == SubmittalState.DRAFT) {
            add(SubmittalAction.EDIT, caller.can(Right.SUBMITTAL_EDIT), actions);
            add(SubmittalAction.SEND, caller.can(Right.SUBMITTAL_SEND), actions);
            return;
        }
        boolean open = SubmittalState.OPEN_FOR_ANSWERS.contains(state);
        boolean untouched =
                state == SubmittalState.CLOSED && submittal.getItems().stream().noneMatch(SubmittalItem::isAnswered);
        add(SubmittalAction.VOID, caller.can(Right.SUBMITTAL_VOID) && (open || untouched), actions);
        add(SubmittalAction.RECORD_ANSWER, caller.can(Right.SUBMITTAL_PROCESS) && open, actions);
        add(SubmittalAction.ANSWER, caller.can(Right.RETURN_STATUS_SET) && open, actions);
        boolean goneOut = SubmittalState.GONE_OUT.contains(state);
        add(SubmittalAction.RESEND, caller.can(Right.SUBMITTAL_SEND) && goneOut, actions);
        boolean takenBack =
                state == SubmittalState.VOID || submittal.getItems().stream().anyMatch(SubmittalItem::isVoided);
        add(SubmittalAction.RECALL, caller.can(Right.SUBMITTAL_VOID) && takenBack, actions);
    }

    private static void incoming(Submittal submittal, UUID me, Caller caller, Set<SubmittalAction> actions) {
        boolean own = submittal.getAuthor().getId().equals(me);
        switch (submittal.getState()) {
            case DRAFT -> {
                add(SubmittalAction.EDIT, own, actions);
                add(SubmittalAction.SEND, own, actions);
            }
            case UNPROCESSED -> {
                add(SubmittalAction.PROCESS, caller.can(Right.SUBMITTAL_PROCESS), actions);
                add(SubmittalAction.WITHDRAW, own, actions);
            }
            case PARTLY_PROCESSED -> add(SubmittalAction.PROCESS, caller.can(Right.SUBMITTAL_PROCESS), actions);
            case PROCESSED -> add(SubmittalAction.REOPEN, caller.can(Right.SUBMITTAL_PROCESS), actions);
            default -> {
                // why: what was returned or withdrawn is over
            }
        }
    }

    private static void add(SubmittalAction action, boolean may, Set<SubmittalAction> actions) {
        if (may) {
            actions.add(action);
        }
    }
}
