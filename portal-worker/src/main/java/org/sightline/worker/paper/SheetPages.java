package org.sightline.worker.paper;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.util.Matrix;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.RefusedDrawingException;

/** The pages of one design: what is told of it and its drawing on the first, further pages of the drawing on their own. */
final class SheetPages {

    static final double MARGIN = 48;
    static final double FOOT = 36;

    private static final double TITLE = 20;
    private static final double LABEL = 8;
    private static final double VALUE = 10.5;
    private static final double ROW = 28;
    private static final int COLUMNS = 3;
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final PDDocument document;
    private final Letters letters;
    private final Budget budget;

    SheetPages(PDDocument document, Letters letters, Budget budget) {
        this.document = document;
        this.letters = letters;
        this.budget = budget;
    }

    /** @return the pages added to the end of the document */
    List<PDPage> add(Sheet sheet) throws IOException, RefusedDrawingException {
        List<PDPage> pages = new ArrayList<>();
        PDPage first = page(pages);
        double below = head(first, sheet);
        Path drawing = sheet.drawing();
        if (drawing == null) {
            try (PaperPen pen = new PaperPen(document, first, letters)) {
                pen.in(PaperPen.FAINT).paragraph(MARGIN, below - 24, width(first), VALUE, sheet.note());
            }
        } else if (isPicture(drawing)) {
            picture(first, drawing, below);
        } else {
            drawing(pages, drawing, below);
        }
        return pages;
    }

    private static boolean isPicture(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(PNG.length);
            return Arrays.equals(head, PNG);
        }
    }

    private PDPage page(List<PDPage> pages) throws RefusedDrawingException {
        budget.primitive();
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        pages.add(page);
        return page;
    }

    static double width(PDPage page) {
        return page.getMediaBox().getWidth() - 2 * MARGIN;
    }

    /** @return the y below it */
    private double head(PDPage page, Sheet sheet) throws IOException {
        double right = page.getMediaBox().getWidth() - MARGIN;
        double y = page.getMediaBox().getHeight() - MARGIN - TITLE;
        try (PaperPen pen = new PaperPen(document, page, letters)) {
            double said = letters.width(letters.known(sheet.revision()), VALUE + 2) + 16;
            pen.in(PaperPen.INK).words(MARGIN, y, TITLE, letters.fitting(sheet.number(), TITLE, width(page) - said));
            pen.in(PaperPen.INK).wordsTo(right, y, VALUE + 2, sheet.revision());
            y = pen.in(PaperPen.FAINT).paragraph(MARGIN, y - 20, width(page), VALUE + 1, sheet.title());
            pen.in(PaperPen.RULE).rule(MARGIN, y + 2, right, y + 2, 0.75);
            return facts(pen, page, y, sheet.facts());
        }
    }

    private double facts(PaperPen pen, PDPage page, double y, List<Sheet.Fact> facts) throws IOException {
        double column = width(page) / COLUMNS;
        for (int i = 0; i < facts.size(); i++) {
            double x = MARGIN + i % COLUMNS * column;
            double top = y - 12 - i / COLUMNS * ROW;
            pen.in(PaperPen.FAINT)
                    .words(x, top, LABEL, letters.fitting(facts.get(i).label(), LABEL, column - 8));
            pen.in(PaperPen.INK)
                    .words(x, top - 13, VALUE, letters.fitting(facts.get(i).value(), VALUE, column - 8));
        }
        return y - 8 - (facts.size() + COLUMNS - 1) / COLUMNS * ROW;
    }

    private void picture(PDPage page, Path file, double below) throws IOException {
        PDImageXObject image = PDImageXObject.createFromFileByContent(file.toFile(), document);
        Rectangle2D.Double space = space(page, below);
        double scale = Math.min(space.width / image.getWidth(), space.height / image.getHeight());
        try (PaperPen pen = new PaperPen(document, page, letters)) {
            pen.content()
                    .drawImage(
                            image,
                            (float) (space.x + (space.width - image.getWidth() * scale) / 2),
                            (float) (space.y + (space.height - image.getHeight() * scale) / 2),
                            (float) (image.getWidth() * scale),
                            (float) (image.getHeight() * scale));
        }
    }

    private void drawing(List<PDPage> pages, Path file, double below) throws IOException, RefusedDrawingException {
        LayerUtility takeOver = new LayerUtility(document);
        try (PDDocument source = Loader.loadPDF(file.toFile())) {
            for (int i = 0; i < source.getNumberOfPages(); i++) {
                PDPage page = i == 0 ? pages.get(0) : page(pages);
                double top = i == 0 ? below : page.getMediaBox().getHeight() - MARGIN;
                draw(page, takeOver.importPageAsForm(source, i), space(page, top));
            }
        }
    }

    private static Rectangle2D.Double space(PDPage page, double top) {
        double bottom = MARGIN + FOOT;
        return new Rectangle2D.Double(MARGIN, bottom, width(page), Math.max(72, top - bottom));
    }

    private void draw(PDPage page, PDFormXObject form, Rectangle2D.Double space) throws IOException {
        Rectangle2D box = form.getMatrix()
                .createAffineTransform()
                .createTransformedShape(form.getBBox().toGeneralPath())
                .getBounds2D();
        double scale = Math.min(space.width / box.getWidth(), space.height / box.getHeight());
        AffineTransform fit = AffineTransform.getTranslateInstance(
                space.x + (space.width - box.getWidth() * scale) / 2,
                space.y + (space.height - box.getHeight() * scale) / 2);
        fit.scale(scale, scale);
        fit.translate(-box.getX(), -box.getY());
        try (PaperPen pen = new PaperPen(document, page, letters)) {
            pen.content().transform(new Matrix(fit));
            pen.content().drawForm(form);
        }
    }
}
