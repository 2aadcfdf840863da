package org.sightline.worker.paper;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** Writes a transmittal sheet or a register: facts, the table of documents over as many pages as it needs, remarks and places to sign. */
public final class TransmittalWriter {

    private static final double MARGIN = SheetPages.MARGIN;
    private static final double BOTTOM = MARGIN + SheetPages.FOOT;
    private static final double TITLE = 20;
    private static final double LABEL = 8;
    private static final double BLOCK = 64;

    private final Transmittal sheet;
    private final Budget budget;
    private final PDRectangle format;
    private final double right;
    private final double text;
    private final double space;

    public TransmittalWriter(Transmittal sheet, Budget budget) {
        this.sheet = sheet;
        this.budget = budget;
        PDRectangle a4 = PDRectangle.A4;
        format = sheet.wide() ? new PDRectangle(a4.getHeight(), a4.getWidth()) : a4;
        right = format.getWidth() - MARGIN;
        text = sheet.wide() ? 7.5 : 9;
        space = sheet.wide() ? 10 : 12;
    }

    /** @param into a file that is written anew; the same content makes the same bytes */
    public void write(Path into) throws IOException, RefusedDrawingException {
        try (PDDocument document = new PDDocument()) {
            document.setDocumentId(1L);
            Letters letters = new Letters(document);
            try (Paper paper = new Paper(document, letters)) {
                paper.head();
                paper.table();
                paper.end();
            }
            feet(document, letters);
            document.save(into.toFile());
        }
    }

    private void feet(PDDocument document, Letters letters) throws IOException {
        int count = document.getNumberOfPages();
        for (int i = 0; i < count; i++) {
            try (PaperPen pen = new PaperPen(document, document.getPage(i), letters)) {
                pen.in(PaperPen.RULE).rule(MARGIN, MARGIN + 14, right, MARGIN + 14, 0.5);
                pen.in(PaperPen.FAINT)
                        .words(MARGIN, MARGIN, LABEL, letters.fitting(sheet.title(), LABEL, (right - MARGIN) * 0.75));
                String numbered = sheet.words().page() + " " + (i + 1) + " "
                        + sheet.words().of() + " " + count;
                pen.wordsTo(right, MARGIN, LABEL, numbered);
            }
        }
    }

    /** The page at hand and the place on it; goes on to a further page when there is no room. */
    private final class Paper implements Closeable {

        private final PDDocument document;
        private final Letters letters;
        private PaperPen pen;
        private double y;

        private Paper(PDDocument document, Letters letters) throws IOException, RefusedDrawingException {
            this.document = document;
            this.letters = letters;
            turn();
        }

        private void turn() throws IOException, RefusedDrawingException {
            budget.primitive();
            if (pen != null) {
                pen.close();
            }
            PDPage page = new PDPage(format);
            document.addPage(page);
            pen = new PaperPen(document, page, letters);
            y = format.getHeight() - MARGIN - TITLE;
        }

        private void head() throws IOException, RefusedDrawingException {
            pen.in(PaperPen.INK).words(MARGIN, y, TITLE, letters.fitting(sheet.title(), TITLE, right - MARGIN));
            y -= 14;
            pen.in(PaperPen.RULE).rule(MARGIN, y, right, y, 0.75);
            double half = (right - MARGIN) / 2;
            for (int i = 0; i < sheet.facts().size(); i += 2) {
                double left = fact(MARGIN, half - 12, sheet.facts().get(i));
                double other = i + 1 < sheet.facts().size()
                        ? fact(MARGIN + half, half, sheet.facts().get(i + 1))
                        : left;
                y = Math.min(left, other);
                if (y < BOTTOM + 4 * space) {
                    turn();
                }
            }
            y -= 10;
        }

        /** @return the y below it */
        private double fact(double x, double width, Sheet.Fact fact) throws IOException {
            double at = y - 16;
            pen.in(PaperPen.FAINT).words(x, at, LABEL, letters.fitting(fact.label(), LABEL, width));
            at -= space;
            for (String line : fact.value().split("\n")) {
                at = pen.in(PaperPen.INK).paragraph(x, at, width, text + 1, line);
            }
            return at + 2;
        }

        private void table() throws IOException, RefusedDrawingException {
            heads();
            for (List<String> row : sheet.rows()) {
                List<List<String>> cells = cells(row);
                double height =
                        space * cells.stream().mapToInt(List::size).max().orElse(1) + 6;
                if (y - height < BOTTOM) {
                    turn();
                    heads();
                }
                draw(cells);
                y -= height;
                pen.in(PaperPen.RULE).rule(MARGIN, y + space - 1, right, y + space - 1, 0.4);
            }
        }

        private void heads() throws IOException {
            double x = MARGIN;
            int most = 1;
            for (Transmittal.Head head : sheet.heads()) {
                List<String> lines = letters.lines(head.label(), LABEL, width(head));
                for (int i = 0; i < lines.size(); i++) {
                    pen.in(PaperPen.FAINT).words(x, y - i * (LABEL + 1), LABEL, lines.get(i));
                }
                most = Math.max(most, lines.size());
                x += head.part() * (right - MARGIN);
            }
            y -= (most - 1) * (LABEL + 1) + 5;
            pen.in(PaperPen.INK).rule(MARGIN, y, right, y, 0.75);
            y -= space;
        }

        private double width(Transmittal.Head head) {
            return head.part() * (right - MARGIN) - 6;
        }

        private List<List<String>> cells(List<String> row) throws IOException {
            List<List<String>> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(letters.lines(row.get(i), text, width(sheet.heads().get(i))));
            }
            return cells;
        }

        private void draw(List<List<String>> cells) throws IOException {
            double x = MARGIN;
            for (int i = 0; i < cells.size(); i++) {
                double at = y;
                for (String line : cells.get(i)) {
                    pen.in(PaperPen.INK).words(x, at, text, line);
                    at -= space;
                }
                x += sheet.heads().get(i).part() * (right - MARGIN);
            }
        }

        private void end() throws IOException, RefusedDrawingException {
            if (sheet.remarks().isBlank() && sheet.blocks().isEmpty()) {
                return; // why: else there could be a page with nothing on it
            }
            y -= space;
            for (String line : sheet.remarks().split("\n")) {
                if (y < BOTTOM + 2 * space) {
                    turn();
                }
                y = pen.in(PaperPen.INK).paragraph(MARGIN, y, right - MARGIN, text + 1, line);
            }
            if (y - BLOCK < BOTTOM) {
                turn();
            }
            double width = (right - MARGIN) / Math.max(1, sheet.blocks().size());
            for (int i = 0; i < sheet.blocks().size(); i++) {
                block(MARGIN + i * width, width - 16, sheet.blocks().get(i));
            }
        }

        private void block(double x, double width, Transmittal.Block block) throws IOException {
            double at = y - space;
            pen.in(PaperPen.FAINT).words(x, at, LABEL, letters.fitting(block.title(), LABEL, width));
            for (String line : block.lines()) {
                at -= space + 2;
                pen.in(PaperPen.INK).words(x, at, text, letters.fitting(line, text, width));
                pen.in(PaperPen.RULE).rule(x, at - 3, x + width, at - 3, 0.5);
            }
        }

        @Override
        public void close() throws IOException {
            pen.close();
        }
    }
}
