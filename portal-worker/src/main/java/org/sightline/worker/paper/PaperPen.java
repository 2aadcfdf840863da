package org.sightline.worker.paper;

import java.awt.Color;
import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;

/** Writes on one page; places and sizes in points, from its lower left corner. */
final class PaperPen implements Closeable {

    static final Color INK = new Color(0x17212B);
    static final Color FAINT = new Color(0x5B6B79);
    static final Color RULE = new Color(0xC9D3DB);

    private final PDPageContentStream content;
    private final Letters letters;
    private Color colour = INK;

    PaperPen(PDDocument document, PDPage page, Letters letters) throws IOException {
        this.content = new PDPageContentStream(document, page, AppendMode.APPEND, true, true);
        this.letters = letters;
    }

    /** In this colour from now on. */
    PaperPen in(Color newColour) {
        colour = newColour;
        return this;
    }

    PDPageContentStream content() {
        return content;
    }

    void words(double x, double y, double size, String words) throws IOException {
        String known = letters.known(words);
        if (!known.isBlank()) {
            content.setNonStrokingColor(colour);
            content.beginText();
            content.setFont(letters.font(), (float) size);
            content.newLineAtOffset((float) x, (float) y);
            content.showText(known);
            content.endText();
        }
    }

    void wordsTo(double right, double y, double size, String words) throws IOException {
        words(right - letters.width(letters.known(words), size), y, size, words);
    }

    void rule(double fromX, double fromY, double toX, double toY, double width) throws IOException {
        content.setStrokingColor(colour);
        content.setLineWidth((float) width);
        content.moveTo((float) fromX, (float) fromY);
        content.lineTo((float) toX, (float) toY);
        content.stroke();
    }

    /** @return the y below the last line */
    double paragraph(double x, double y, double width, double size, String words) throws IOException {
        List<String> lines = letters.lines(words, size, width);
        double at = y;
        for (String line : lines) {
            words(x, at, size, line);
            at -= size * 1.35;
        }
        return at;
    }

    Letters letters() {
        return letters;
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
