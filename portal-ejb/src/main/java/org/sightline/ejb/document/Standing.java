package org.sightline.ejb.document;

import java.time.LocalDate;
import java.util.List;
import org.sightline.entities.document.InternalApproval;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.SlotState;

/**
 * Where a document stands, for staff alone.
 *
 * @param returned       what the customer answered, or null
 * @param stage          null where there are none
 * @param dueByHand      the date was set by hand and can be reset
 * @param responsible    the person of ours who sees to it, or null
 * @param review         how far our own look at it has come
 */
public record Standing(
        SlotState state,
        SlotAnswer answer,
        ReturnStatusRow returned,
        boolean complete,
        SlotLocation location,
        StageRow stage,
        LocalDate due,
        boolean dueByHand,
        LocalDate expected,
        boolean expectedByHand,
        PersonRow responsible,
        Review review,
        boolean locked) {

    /**
     * Our own look at a document before it goes out.
     *
     * @param routing   letters of the roles that have not looked yet, in their order
     * @param reviewers those it waits for
     */
    public record Review(String routing, InternalApproval approval, List<PersonRow> reviewers) {

        /** Whether it waits for somebody. */
        public boolean open() {
            return !routing.isEmpty();
        }
    }

    /** Whichever date is in force, or null. */
    public LocalDate deadline() {
        return due == null ? expected : due;
    }

    /**
     * All of it in a few signs, as document controllers write it: what was answered, then where it lies: + with the customer,
     * - with a sub-supplier, * with somebody else, in brackets while it waits to go there. Between them stand the letters of
     * those of ours who have to look at it first, or what they thought of it: A approved, R rejected.
     */
    public String code() {
        return switch (state) {
            case CANCELLED -> "C";
            case VOID -> "V";
            case MERGED -> "S";
            case ACTIVE -> answered() + reviewed() + where();
        };
    }

    private String answered() {
        return switch (answer) {
            case NONE -> "NULL";
            case UNANSWERED -> "X";
            case ANSWERED -> returned.code();
            case COMPLETED -> "Z";
        };
    }

    private String reviewed() {
        return switch (review.approval()) {
            case NONE -> "";
            case PENDING -> "." + review.routing();
            case APPROVED -> ".A";
            case REJECTED -> ".R";
        };
    }

    private String where() {
        return switch (location) {
            case WITH_US -> review.open() ? "(+)" : "";
            case QUEUED -> "(+)";
            case WITH_CUSTOMER -> expected == null ? "<+>" : "+";
            case WITH_SUPPLIER -> "-";
            case WITH_THIRD_PARTY -> "*";
        };
    }
}
