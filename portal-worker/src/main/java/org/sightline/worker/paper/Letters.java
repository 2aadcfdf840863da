package org.sightline.worker.paper;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The letters of a document: Latin, Greek and Cyrillic, carried by the library; only used ones get into the file. */
public final class Letters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String CUT = "\u2026";

    private final PDFont font;

    public Letters(PDDocument document) throws IOException {
        try (InputStream in = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, in, true);
        }
    }

    public PDFont font() {
        return font;
    }

    /** Letters the font does not have become question marks, and what is no letter goes. */
    public String known(String words) {
        StringBuilder known = new StringBuilder();
        words.codePoints()
                .filter(letter -> !Character.isISOControl(letter))
                .forEach(letter -> known.append(isKnown(letter) ? Character.toString(letter) : "?"));
        return known.toString();
    }

    private boolean isKnown(int letter) {
        try {
            font.encode(Character.toString(letter));
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false; // why: the library tells it in no other way
        }
    }

    /** @param words that are {@link #known} */
    public double width(String words, double size) throws IOException {
        return font.getStringWidth(words) / 1000 * size;
    }

    /** As much of the words as fits, with an ellipsis where something is left out. */
    String fitting(String words, double size, double most) throws IOException {
        String known = known(words);
        if (width(known, size) <= most) {
            return known;
        }
        int end = known.length();
        while (end > 0 && width(known.substring(0, end) + CUT, size) > most) {
            end = known.offsetByCodePoints(end, -1);
        }
        return known.substring(0, end).stripTrailing() + CUT;
    }

    /** The words in lines, broken between words; a word longer than a line is broken where the line ends. */
    List<String> lines(String words, double size, double most) throws IOException {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : known(words).split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > most) {
                lines.add(line);
                longer = word;
            }
            for (int end = end(longer, size, most); end < longer.length(); end = end(longer, size, most)) {
                lines.add(longer.substring(0, end));
                longer = longer.substring(end);
            }
            line = longer;
        }
        lines.add(line);
        return lines;
    }

    /** How much of the words fits into a line, but one letter at least. */
    private int end(String words, double size, double most) throws IOException {
        int end = words.length();
        while (end > 1 && width(words.substring(0, end), size) > most) {
            end--;
        }
        return end;
    }
}
