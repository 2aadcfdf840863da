package org.sightline.worker.stamp;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.sightline.worker.paper.Letters;

/**
 * The stamp in the lower left corner of a page as it is shown: black on a white field with a frame, so that it can be read on
 * whatever lies below. It is as large as the page asks for, so that a drawing can still be read when it is printed small.
 */
final class StampMark {

    /** Of the shorter side of a page: 7 points on A4. */
    private static final double PART = 0.0118;

    private static final double SMALLEST = 4;
    private static final double LARGEST = 18;
    private static final double FIRST = 1.25;
    private static final double LINE = 1.3;

    /** From the edges, in letters: most printers leave 4 mm out. */
    private static final double MARGIN = 2;

    /** Of the height of a page, at most. */
    private static final double ROOM = 0.4;

    private final PDDocument document;
    private final Letters letters;
    private final List<String> lines;
    private final double widest;
    private final double high;

    StampMark(PDDocument document, Letters letters, List<String> lines) throws IOException {
        this.document = document;
        this.letters = letters;
        this.lines = lines.stream().map(letters::known).toList();
        double width = 0;
        for (int i = 0; i < lines.size(); i++) {
            width = Math.max(width, letters.width(this.lines.get(i), share(i)));
        }
        this.widest = width + 1.2;
        this.high = LINE * (lines.size() - 1 + FIRST) + 0.7;
    }

    private static double share(int line) {
        return line == 0 ? FIRST : 1;
    }

    /** @param end how the content of the page leaves things */
    void on(PDPage page, PageEnd end) throws IOException {
        ShownPage shown = ShownPage.of(page);
        double size = size(shown);
        if (lines.isEmpty() || !(size > 0)) {
            return;
        }
        before(page, end.missing() + 1);
        try (PDPageContentStream content = new PDPageContentStream(document, page, AppendMode.APPEND, true, false)) {
            for (int i = 0; i < end.marked(); i++) {
                content.endMarkedContent();
            }
            for (int i = 0; i <= end.open(); i++) {
                content.restoreGraphicsState();
            }
            content.beginMarkedContent(COSName.ARTIFACT);
            content.saveGraphicsState();
            content.transform(shown.place());
            draw(content, size);
            content.restoreGraphicsState();
            content.endMarkedContent();
        }
    }

    /** Of the letters, in points of the page. */
    private double size(ShownPage shown) {
        double wished = Math.min(shown.width(), shown.height()) * PART;
        double fit = Math.max(SMALLEST * shown.point(), Math.min(LARGEST * shown.point(), wished));
        return Math.min(fit, Math.min(shown.width() / (widest + 2 * MARGIN), shown.height() * ROOM / (high + MARGIN)));
    }

    /** Why an array of its own: pages may share one, and would bear the stamps of each other. */
    private void before(PDPage page, int saves) throws IOException {
        COSArray contents = new COSArray();
        COSStream saving = document.getDocument().createCOSStream();
        try (var out = saving.createOutputStream()) {
            out.write("q ".repeat(saves).getBytes(StandardCharsets.US_ASCII));
        }
        contents.add(saving);
        COSBase before = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (before instanceof COSArray many) {
            for (int i = 0; i < many.size(); i++) {
                contents.add(many.get(i));
            }
        } else if (before != null) {
            contents.add(page.getCOSObject().getItem(COSName.CONTENTS));
        }
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
    }

    private void draw(PDPageContentStream content, double size) throws IOException {
        double edge = MARGIN * size;
        content.addRect((float) edge, (float) edge, (float) (widest * size), (float) (high * size));
        content.setNonStrokingColor(1f);
        content.setStrokingColor(0.15f);
        content.setLineWidth((float) (size * 0.09));
        content.fillAndStroke();
        content.setNonStrokingColor(0f);
        double y = edge + high * size - 0.35 * size;
        for (int i = 0; i < lines.size(); i++) {
            double letter = size * share(i);
            y -= letter * LINE;
            content.beginText();
            content.setFont(letters.font(), (float) letter);
            content.newLineAtOffset((float) (edge + 0.6 * size), (float) (y + letter * 0.3));
            content.showText(lines.get(i));
            content.endText();
        }
    }
}
