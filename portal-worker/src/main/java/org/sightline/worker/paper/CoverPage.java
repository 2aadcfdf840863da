package org.sightline.worker.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws covers. */
public final class CoverPage {

    private static final double MARGIN = 56;
    private static final double RIGHT = PDRectangle.A4.getWidth() - MARGIN;
    private static final double LABEL = 9;
    private static final double TEXT = 11;

    /** Below that there are no more facts: answers and signatures stand there. */
    private static final double MIDDLE = 330;

    private static final int CHOICES = 8;

    private final Cover cover;
    private final PaperPen pen;
    private double y = PDRectangle.A4.getHeight() - MARGIN - 12;

    private CoverPage(Cover cover, PaperPen pen) {
        this.cover = cover;
        this.pen = pen;
    }

    /** @return a page of the document that stands nowhere in it yet */
    public static PDPage of(PDDocument document, Letters letters, Cover cover) throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        try (PaperPen pen = new PaperPen(document, page, letters)) {
            CoverPage drawn = new CoverPage(cover, pen);
            drawn.head();
            drawn.facts();
            drawn.answers();
            drawn.sign();
        }
        return page;
    }

    private void head() throws IOException {
        pen.in(PaperPen.FAINT).words(MARGIN, y, TEXT, pen.letters().fitting(cover.title(), TEXT, RIGHT - MARGIN));
        y -= 40;
        pen.in(PaperPen.INK).words(MARGIN, y, 26, pen.letters().fitting(cover.number(), 26, RIGHT - MARGIN));
        y = pen.paragraph(MARGIN, y - 26, RIGHT - MARGIN, 15, cover.name()) - 6;
        pen.in(PaperPen.RULE).rule(MARGIN, y, RIGHT, y, 0.75);
        y -= 8;
    }

    private void facts() throws IOException {
        double value = MARGIN + 130;
        for (Sheet.Fact fact : cover.facts()) {
            if (y < MIDDLE) {
                return;
            }
            y -= 18;
            pen.in(PaperPen.FAINT).words(MARGIN, y, LABEL, pen.letters().fitting(fact.label(), LABEL, 120));
            double at = y;
            for (String line : fact.value().split("\n")) {
                at = pen.in(PaperPen.INK).paragraph(value, at, RIGHT - value, TEXT, line);
            }
            y = at + TEXT * 1.35;
        }
    }

    private void answers() throws IOException {
        y = MIDDLE - 40;
        pen.in(PaperPen.RULE).rule(MARGIN, y + 20, RIGHT, y + 20, 0.75);
        pen.in(PaperPen.FAINT).words(MARGIN, y, LABEL, cover.choice().title());
        double half = (RIGHT - MARGIN) / 2;
        int count = Math.min(CHOICES, cover.choice().lines().size());
        for (int i = 0; i < count; i++) {
            double x = MARGIN + (i % 2) * half;
            double at = y - 22 - (i / 2) * 22;
            pen.content().setStrokingColor(PaperPen.INK);
            pen.content().setLineWidth(0.75f);
            pen.content().addRect((float) x, (float) at - 1, 10, 10);
            pen.content().stroke();
            String words = pen.letters().fitting(cover.choice().lines().get(i), TEXT, half - 30);
            pen.in(PaperPen.INK).words(x + 18, at, TEXT, words);
        }
    }

    private void sign() throws IOException {
        double width = (RIGHT - MARGIN) / Math.max(1, cover.sign().lines().size());
        double at = MARGIN + 40;
        pen.in(PaperPen.FAINT).words(MARGIN, at + 40, LABEL, cover.sign().title());
        for (int i = 0; i < cover.sign().lines().size(); i++) {
            double x = MARGIN + i * width;
            pen.in(PaperPen.INK).rule(x, at, x + width - 16, at, 0.75);
            pen.in(PaperPen.FAINT)
                    .words(
                            x,
                            at - 12,
                            LABEL,
                            pen.letters().fitting(cover.sign().lines().get(i), LABEL, width - 16));
        }
    }
}
