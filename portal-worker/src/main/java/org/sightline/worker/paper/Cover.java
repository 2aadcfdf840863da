package org.sightline.worker.paper;

import java.util.List;

/**
 * A page before a document.
 *
 * @param title   what kind of page it is
 * @param number  of the document, with its revision
 * @param name    of the document
 * @param facts   label and value
 * @param choice  above the answers there are; with its lines to tick off
 * @param sign    where somebody signs
 */
public record Cover(
        String title,
        String number,
        String name,
        List<Sheet.Fact> facts,
        Transmittal.Block choice,
        Transmittal.Block sign) {}
