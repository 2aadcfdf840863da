package org.sightline.ejb.document;

import java.time.LocalDate;
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
        boolean locked) {

    /** Whichever date is in force, or null. */
    public LocalDate deadline() {
        return due == null ? expected : due;
    }

    /**
     * All of it in a few signs, as document controllers write it: what was answered, then where it lies: + with the customer,
     * - with a sub-supplier, * with somebody else, in brackets while it waits to go there.
     */
    public String code() {
        return switch (state) {
            case CANCELLED -> "C";
            case VOID -> "V";
            case MERGED -> "S";
            case ACTIVE -> answered() + where();
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

    private String where() {
        return switch (location) {
            case WITH_US -> "";
            case QUEUED -> "(+)";
            case WITH_CUSTOMER -> expected == null ? "<+>" : "+";
            case WITH_SUPPLIER -> "-";
            case WITH_THIRD_PARTY -> "*";
        };
    }
}
