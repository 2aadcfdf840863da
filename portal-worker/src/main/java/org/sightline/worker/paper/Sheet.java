package org.sightline.worker.paper;

import java.nio.file.Path;
import java.util.List;

/**
 * One design of a book.
 *
 * @param revision with its word, as "Revision B"
 * @param dated    since when it is valid, in words
 * @param facts    label and value
 * @param drawing  a filtered PDF or PNG; null when it cannot be shown
 * @param note     in place of a drawing that cannot be shown; may be empty
 */
public record Sheet(
        String number, String title, String revision, String dated, List<Fact> facts, Path drawing, String note) {

    /** What is told of a design beside its name. */
    public record Fact(String label, String value) {}
}
