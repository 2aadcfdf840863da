package org.sightline.ejb.document;

import java.time.LocalDate;
import java.util.UUID;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;
import org.sightline.entities.document.SlotRequirement;

/**
 * Which documents a register shows; null leaves a question open.
 *
 * @param documents  those a list of documents would show
 * @param responsible the person of ours who sees to them
 * @param waitsForMe  whether only those are shown that the caller is asked to look at just now
 */
public record RegisterFilter(
        DocumentFilter documents,
        Status status,
        SlotLocation location,
        UUID responsible,
        Period deadline,
        boolean waitsForMe) {

    /**
     * What was answered.
     *
     * @param returned a return status
     * @param dropped  whether the document is no longer required
     */
    public record Status(SlotAnswer answer, UUID returned, Boolean dropped) {}

    /** From a day on, until before another one; null is open. */
    public record Period(LocalDate from, LocalDate before) {

        /** The days before this one. */
        public static Period until(LocalDate day) {
            return new Period(null, day);
        }

        /** No date at all. */
        public static Period none() {
            return new Period(SlotRequirement.NEVER, null);
        }
    }

    public static RegisterFilter of(DocumentFilter documents) {
        return new RegisterFilter(documents, null, null, null, null, false);
    }
}
