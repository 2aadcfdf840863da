package org.sightline.web.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A register as a workbook of one sheet, written line by line: what was written is let go. Every cell is text or a day, never a
 * formula, so nothing that somebody typed is run when the file is opened.
 */
final class RegisterWorkbook {

    private static final int HEAD = 3;
    private static final int WIDEST = 60;

    /** Lines that are held before they are written. */
    private static final int HELD = 200;

    private final Workbook workbook;
    private final Worksheet sheet;
    private final int[] widths;
    private int row = HEAD;
    private boolean begun;

    /**
     * @param title   of the sheet, in its first line
     * @param asOf    what the second line says, or null
     * @param columns their names
     */
    RegisterWorkbook(OutputStream out, String title, String asOf, List<String> columns) {
        workbook = new Workbook(out, "Sightline", "1.0");
        sheet = workbook.newWorksheet("Register");
        widths = new int[columns.size()];
        sheet.value(0, 0, title);
        sheet.style(0, 0).bold().fontSize(14).set();
        if (asOf != null) {
            sheet.value(1, 0, asOf);
        }
        for (int i = 0; i < columns.size(); i++) {
            sheet.value(HEAD - 1, i, columns.get(i));
            widths[i] = columns.get(i).length() + 2;
        }
        sheet.range(HEAD - 1, 0, HEAD - 1, columns.size() - 1).style().bold().set();
        sheet.freezePane(0, HEAD);
    }

    /** Adds a line of texts and days; null is an empty cell. */
    void add(List<?> cells) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            Object cell = cells.get(i);
            if (cell instanceof LocalDate day) {
                sheet.value(row, i, day);
                sheet.style(row, i).format("yyyy-mm-dd").set();
                widths[i] = Math.max(widths[i], 12);
            } else if (cell != null) {
                sheet.inlineString(row, i, cell.toString()); // why: shared ones would be held to the end
                widths[i] = Math.min(WIDEST, Math.max(widths[i], cell.toString().length() + 2));
            }
        }
        row++;
        if ((row - HEAD) % HELD == 0) {
            flush();
        }
    }

    /** Widths stand before the lines, so the first lines say how wide columns are. */
    private void flush() throws IOException {
        if (!begun) {
            for (int i = 0; i < widths.length; i++) {
                sheet.width(i, widths[i]);
            }
            begun = true;
        }
        sheet.flush();
    }

    /** Ends the file; without it nobody can open what was written, so a register that broke off is never taken for whole. */
    void finish() throws IOException {
        flush();
        sheet.setAutoFilter(HEAD - 1, 0, Math.max(HEAD - 1, row - 1), widths.length - 1);
        workbook.finish();
    }
}
