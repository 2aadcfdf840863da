package org.sightline.worker.pdf.font;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** The character codes visible text used, with how many bytes each has. */
public final class Codes {

    private final SortedMap<Integer, Integer> lengths = new TreeMap<>();

    /** @return whether it is new */
    public boolean add(int code, int length) {
        return lengths.put(code, length) == null;
    }

    Iterable<Integer> all() {
        return lengths.keySet();
    }

    boolean isEmpty() {
        return lengths.isEmpty();
    }

    /** Writes the widths of these codes of a font with codes of one byte. */
    public void widths(PDFont font, COSDictionary into) throws IOException {
        if (lengths.isEmpty()) {
            return;
        }
        COSArray widths = new COSArray();
        for (int code = lengths.firstKey(); code <= lengths.lastKey(); code++) {
            widths.add(new COSFloat(lengths.containsKey(code) ? font.getWidth(code) : 0));
        }
        into.setInt(COSName.FIRST_CHAR, lengths.firstKey());
        into.setInt(COSName.LAST_CHAR, lengths.lastKey());
        into.setItem(COSName.WIDTHS, widths);
    }

    /** A new map of these codes to what they mean; empty when the font does not tell. */
    public Optional<COSStream> toUnicode(PDFont font, COSStream into) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<Integer, Integer> each : lengths.entrySet()) {
            String meant = font.toUnicode(each.getKey());
            if (meant != null && !meant.isEmpty()) {
                lines.append(line("bfchar", hex(each.getKey(), each.getValue()) + " <" + utf16(meant) + ">"));
            }
        }
        if (lines.length() == 0) {
            return Optional.empty();
        }
        return Optional.of(stream(into, "Adobe-Identity-UCS", 2, lines, 0));
    }

    /** A new map of these codes to the numbers of glyphs. */
    COSStream toNumbers(Numbers numbers, COSStream into, int mode) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (Map.Entry<Integer, Integer> each : lengths.entrySet()) {
            lines.append(line("cidchar", hex(each.getKey(), each.getValue()) + " " + numbers.of(each.getKey())));
        }
        COSStream map = stream(into, "Sightline-H", 1, lines, mode);
        map.setItem(COSName.TYPE, COSName.CMAP);
        map.setName(COSName.getPDFName("CMapName"), "Sightline-H");
        COSDictionary collection = new COSDictionary();
        collection.setString(COSName.REGISTRY, "Adobe");
        collection.setString(COSName.ORDERING, "Identity");
        collection.setInt(COSName.SUPPLEMENT, 0);
        map.setItem(COSName.CIDSYSTEMINFO, collection);
        map.setInt(COSName.getPDFName("WMode"), mode);
        return map;
    }

    /** The number of the glyph of a code. */
    interface Numbers {
        int of(int code);
    }

    /** Why one line each: a reader may take at most 100 lines at once, and one needs no count. */
    private static String line(String kind, String entry) {
        return "1 begin" + kind + "\n" + entry + "\nend" + kind + "\n";
    }

    private COSStream stream(COSStream into, String name, int type, CharSequence lines, int mode) throws IOException {
        StringBuilder spaces = new StringBuilder();
        for (Map.Entry<Integer, Integer> each : lengths.entrySet()) {
            String code = hex(each.getKey(), each.getValue());
            spaces.append(line("codespacerange", code + " " + code));
        }
        String map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo\n"
                + "<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> def\n/CMapName /" + name + " def\n"
                + "/CMapType " + type + " def\n/WMode " + mode + " def\n" + spaces + lines
                + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
        try (OutputStream out = into.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(map.getBytes(StandardCharsets.US_ASCII));
        }
        return into;
    }

    private static String hex(int code, int length) {
        return "<" + String.format(Locale.ROOT, "%0" + 2 * length + "X", code) + ">";
    }

    private static String utf16(String text) {
        StringBuilder hex = new StringBuilder();
        for (char each : text.toCharArray()) {
            hex.append(String.format(Locale.ROOT, "%04X", (int) each));
        }
        return hex.toString();
    }
}
