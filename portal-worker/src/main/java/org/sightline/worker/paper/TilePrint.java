package org.sightline.worker.paper;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.util.Matrix;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/**
 * Writes a drawing in true size over as many small papers as it needs: an overview with a bar to measure after printing, then
 * the tiles, which overlap so that they can be glued.
 */
public final class TilePrint {

    private static final double MM = 72 / 25.4;
    private static final double MARGIN = 10 * MM;
    private static final double OVERLAP = 10 * MM;
    private static final double BAR = 100 * MM;

    /** More papers than that nobody glues. */
    private static final int MOST = 200;

    private final Words words;
    private final PDRectangle paper;
    private final Budget budget;
    private PDDocument document;
    private Letters letters;

    /**
     * @param title  of the drawing
     * @param check  what to do with the bar, as "Print at 100 %. This bar is 100 mm long."
     * @param legend lines below it
     */
    public record Words(String title, String check, List<String> legend) {}

    /** @param large on A3 instead of A4 */
    public TilePrint(Words words, boolean large, Budget budget) {
        this.words = words;
        this.paper = large ? PDRectangle.A3 : PDRectangle.A4;
        this.budget = budget;
    }

    /** @param page of the filtered PDF, from 0 @param into must not exist */
    public void write(Path filtered, int page, Path into) throws IOException, RefusedDrawingException {
        try (PDDocument fresh = new PDDocument();
                PDDocument source = Loader.loadPDF(filtered.toFile())) {
            document = fresh;
            document.setDocumentId(1L); // why: the same content is the same file
            letters = new Letters(document);
            double unit = source.getPage(page).getUserUnit();
            PDFormXObject form = new LayerUtility(document).importPageAsForm(source, page);
            Rectangle2D box = form.getMatrix()
                    .createAffineTransform()
                    .createTransformedShape(form.getBBox().toGeneralPath())
                    .getBounds2D();
            tiles(new Laid(form, box, unit));
            document.save(into.toFile());
        }
    }

    /** The drawing, the room it takes in its own units, and points of each unit. */
    private record Laid(PDFormXObject form, Rectangle2D box, double unit) {

        double width() {
            return box.getWidth() * unit;
        }

        double height() {
            return box.getHeight() * unit;
        }
    }

    private void tiles(Laid laid) throws IOException, RefusedDrawingException {
        double across = paper.getWidth() - 2 * MARGIN;
        double up = paper.getHeight() - 2 * MARGIN;
        int columns = count(laid.width(), across);
        int rows = count(laid.height(), up);
        if ((long) columns * rows > MOST) {
            throw new RefusedDrawingException(
                    org.sightline.worker.drawing.Reason.TOO_LARGE, "more than " + MOST + " papers");
        }
        overview(laid, columns, rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                budget.primitive();
                double x = column * (across - OVERLAP);
                double y = laid.height() - up - row * (up - OVERLAP);
                tile(laid, x, y, (row + 1) + "\u2013" + (column + 1));
            }
        }
    }

    private static int count(double length, double paper) {
        return (int) Math.max(1, Math.ceil((length - OVERLAP) / (paper - OVERLAP)));
    }

    private void tile(Laid laid, double x, double y, String name) throws IOException {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        double right = paper.getWidth() - MARGIN;
        double top = paper.getHeight() - MARGIN;
        try (PaperPen pen = new PaperPen(document, page, letters)) {
            pen.content().saveGraphicsState();
            pen.content().addRect((float) MARGIN, (float) MARGIN, (float) (right - MARGIN), (float) (top - MARGIN));
            pen.content().clip();
            draw(pen, laid, laid.unit(), MARGIN - x, MARGIN - y);
            pen.content().restoreGraphicsState();
            for (double corner : new double[] {MARGIN, right}) {
                pen.in(PaperPen.FAINT).rule(corner, MARGIN - 8, corner, MARGIN + 8, 0.5);
                pen.in(PaperPen.FAINT).rule(corner, top - 8, corner, top + 8, 0.5);
            }
            for (double corner : new double[] {MARGIN, top}) {
                pen.in(PaperPen.FAINT).rule(MARGIN - 8, corner, MARGIN + 8, corner, 0.5);
                pen.in(PaperPen.FAINT).rule(right - 8, corner, right + 8, corner, 0.5);
            }
            pen.in(PaperPen.FAINT).words(MARGIN + 12, 10, 8, words.title() + "   " + name);
        }
    }

    private static void draw(PaperPen pen, Laid laid, double scale, double x, double y) throws IOException {
        pen.content().transform(new Matrix((float) scale, 0, 0, (float) scale, (float) x, (float) y));
        pen.content().transform(Matrix.getTranslateInstance((float) -laid.box().getX(), (float)
                -laid.box().getY()));
        pen.content().drawForm(laid.form());
    }

    private void overview(Laid laid, int columns, int rows) throws IOException {
        PDPage page = new PDPage(paper);
        document.addPage(page);
        double width = paper.getWidth() - 2 * SheetPages.MARGIN;
        double y = paper.getHeight() - SheetPages.MARGIN - 18;
        try (PaperPen pen = new PaperPen(document, page, letters)) {
            pen.in(PaperPen.INK).words(SheetPages.MARGIN, y, 18, letters.fitting(words.title(), 18, width));
            y = pen.in(PaperPen.FAINT).paragraph(SheetPages.MARGIN, y - 26, width, 10.5, words.check());
            bar(pen, SheetPages.MARGIN, y - 10);
            y -= 34;
            for (String line : words.legend()) {
                y = pen.in(PaperPen.FAINT).paragraph(SheetPages.MARGIN, y, width, 9, line);
            }
            double room = y - SheetPages.MARGIN - 12;
            double scale = Math.min(width / laid.width(), room / laid.height());
            grid(pen, laid, scale, columns, rows);
            pen.content().saveGraphicsState();
            draw(pen, laid, scale * laid.unit(), SheetPages.MARGIN, SheetPages.MARGIN);
            pen.content().restoreGraphicsState();
        }
    }

    private static void bar(PaperPen pen, double x, double y) throws IOException {
        pen.in(PaperPen.INK).rule(x, y, x + BAR, y, 1);
        for (int i = 0; i <= 10; i++) {
            double tick = x + i * BAR / 10;
            pen.in(PaperPen.INK).rule(tick, y - (i % 5 == 0 ? 6 : 3), tick, y, 0.75);
        }
    }

    private void grid(PaperPen pen, Laid laid, double scale, int columns, int rows) throws IOException {
        double across = (paper.getWidth() - 2 * MARGIN - OVERLAP) * scale;
        double up = (paper.getHeight() - 2 * MARGIN - OVERLAP) * scale;
        double top = SheetPages.MARGIN + laid.height() * scale;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                double x = SheetPages.MARGIN + column * across;
                double y = top - (row + 1) * up;
                pen.content().setStrokingColor(PaperPen.RULE);
                pen.content().addRect((float) x, (float) y, (float) across, (float) up);
                pen.content().stroke();
                pen.in(PaperPen.FAINT).words(x + 3, y + 3, 7, (row + 1) + "\u2013" + (column + 1));
            }
        }
    }
}
