package org.sightline.ejb.document;

import java.time.LocalDate;

/**
 * What the customer's side knows of a revision: under which stage it came, what was answered, and by when an answer is
 * expected. Nothing of it moves with revisions that are not seen.
 *
 * @param stage    its code, or null
 * @param returned null until it is answered
 * @param expected null when none is expected or the answer has come
 */
public record Told(String stage, String stageName, ReturnStatusRow returned, LocalDate expected) {

    public static Told nothing() {
        return new Told(null, null, null, null);
    }
}
