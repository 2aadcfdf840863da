package org.sightline.ejb.document;

import java.io.Serializable;
import java.util.List;
import org.sightline.ejb.shared.ImportVerdict;

/**
 * A line of a register that is brought in, and what becomes of it.
 *
 * @param line    where it stands in the sheet
 * @param number  of the document, perhaps empty
 * @param changes what is told of a new document, or otherwise than before; nothing when it is refused
 * @param faults  why it is refused
 * @param cells   as in the file, below its headings
 */
public record RegisterImportRow(
        int line, String number, ImportVerdict verdict, List<Change> changes, List<Fault> faults, List<String> cells)
        implements Serializable {

    /** {@code before}: null for a new document. Nothing at all is empty; days are like 2026-03-31, flags true or false. */
    public record Change(RegisterColumn column, String before, String after) implements Serializable {}

    /** {@code column}: where it stands, or null for the whole line. {@code key}: of the text, with its parameters. */
    public record Fault(RegisterColumn column, String key, List<Serializable> parameters) implements Serializable {}
}
