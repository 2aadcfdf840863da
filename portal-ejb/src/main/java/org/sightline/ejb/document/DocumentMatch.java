package org.sightline.ejb.document;

import java.util.UUID;

/**
 * A document a file seems to be of.
 *
 * @param label    the revision the name of the file speaks of, or null
 * @param latest   label of the newest revision of ours the caller sees, or null when there is none
 * @param revision id of the revision of ours with the label, else of the newest; null when there is none
 * @param older    the name speaks of a revision before the newest
 * @param next     a label that offers itself for what comes after the newest
 * @param rest     what the name says beyond number and revision, folded
 */
public record DocumentMatch(
        UUID document,
        String number,
        String title,
        String label,
        String latest,
        UUID revision,
        boolean older,
        String next,
        String rest) {

    /** A document as it is offered in a list. */
    public record Choice(UUID id, String number, String title) {}
}
