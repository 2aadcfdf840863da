package org.sightline.worker.pdf.font;

import java.awt.geom.GeneralPath;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.OpenTypeFont;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.PDCIDFont;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType0;
import org.apache.pdfbox.pdmodel.font.PDCIDFontType2;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;

/** Cuts a font whose codes lead to numbers of glyphs by a map of their own. */
final class CompositeCut {

    private final PDType0Font font;
    private final PDCIDFont descendant;
    private final Codes codes;
    private final Supplier<COSStream> streams;

    CompositeCut(PDType0Font font, Codes codes, Supplier<COSStream> streams) {
        this.font = font;
        this.descendant = font.getDescendantFont();
        this.codes = codes;
        this.streams = streams;
    }

    void write(COSDictionary source, COSDictionary into) throws IOException {
        COSBase encoding = source.getDictionaryObject(COSName.ENCODING);
        into.setItem(COSName.ENCODING, encoding instanceof COSName ? encoding : map(encoding));
        COSDictionary from = descendant.getCOSObject();
        COSDictionary cut = new COSDictionary();
        cut.setItem(COSName.TYPE, COSName.FONT);
        SubsetFont.copy(from, cut, List.of("Subtype", "BaseFont", "DW", "DW2"));
        cut.setItem(COSName.CIDSYSTEMINFO, collection(from.getCOSDictionary(COSName.CIDSYSTEMINFO)));
        cut.setItem(COSName.W, widths());
        if (from.getCOSArray(COSName.W2) != null) {
            cut.setItem(
                    COSName.W2,
                    new VerticalWidths(from.getCOSArray(COSName.W2))
                            .of(numbers().keySet()));
        }
        COSDictionary description = SubsetFont.description(from);
        if (description != null) {
            cut.setItem(COSName.FONT_DESC, description);
            program(description, cut);
        }
        into.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(cut)));
    }

    private COSBase map(COSBase encoding) throws IOException {
        int mode = encoding instanceof COSDictionary dictionary ? dictionary.getInt(COSName.getPDFName("WMode"), 0) : 0;
        return codes.toNumbers(font::codeToCID, streams.get(), mode);
    }

    private static COSDictionary collection(COSDictionary source) {
        COSDictionary copy = new COSDictionary();
        if (source != null) {
            SubsetFont.copy(source, copy, List.of("Registry", "Ordering", "Supplement"));
        }
        return copy;
    }

    /** Numbers of glyphs visible text used, each with one of its codes. */
    private SortedMap<Integer, Integer> numbers() {
        SortedMap<Integer, Integer> numbers = new TreeMap<>();
        codes.all().forEach(code -> numbers.put(font.codeToCID(code), code));
        return numbers;
    }

    private COSArray widths() throws IOException {
        COSArray widths = new COSArray();
        for (var each : numbers().entrySet()) {
            widths.add(COSInteger.get(each.getKey()));
            widths.add(new COSArray(List.of(new COSFloat(descendant.getWidth(each.getValue())))));
        }
        return widths;
    }

    private void program(COSDictionary description, COSDictionary cut) throws IOException {
        if (!descendant.isEmbedded()) {
            return;
        }
        try {
            if (descendant instanceof PDCIDFontType2 trueType && !postScript(trueType.getTrueTypeFont())) {
                trueType(trueType, description, cut);
            } else {
                outlines(description);
                cut.setName(COSName.SUBTYPE, "CIDFontType0");
            }
        } catch (IOException | RuntimeException e) {
            // why: a program nobody can read shows nothing in other readers either; they take a font of their own
            description.removeItem(COSName.FONT_FILE2);
            description.removeItem(COSName.FONT_FILE3);
        }
    }

    private void trueType(PDCIDFontType2 trueType, COSDictionary description, COSDictionary cut) throws IOException {
        TrueTypeProgram program = new TrueTypeProgram(trueType.getTrueTypeFont());
        SortedMap<Integer, Integer> numbers = numbers();
        int last = numbers.isEmpty() ? 0 : numbers.lastKey();
        byte[] glyphs = new byte[2 * (last + 1)];
        for (var each : numbers.entrySet()) {
            int glyph = program.add(trueType.codeToGID(each.getValue()));
            glyphs[2 * each.getKey()] = (byte) (glyph >> 8);
            glyphs[2 * each.getKey() + 1] = (byte) glyph;
        }
        COSStream stream = streams.get();
        write(stream, program.bytes(new TreeMap<>()), true);
        SubsetFont.box(
                description, program.box(), 1.0 / trueType.getTrueTypeFont().getUnitsPerEm());
        description.setItem(COSName.FONT_FILE2, stream);
        COSStream map = streams.get();
        write(map, glyphs, false);
        cut.setItem(COSName.CID_TO_GID_MAP, map);
    }

    /** Whether an OpenType program has outlines of PostScript. */
    static boolean postScript(TrueTypeFont font) {
        return font instanceof OpenTypeFont openType && openType.isPostScript();
    }

    private void outlines(COSDictionary description) throws IOException {
        double[] matrix = {0.001, 0, 0, 0.001, 0, 0};
        float[][] values = descendant.getFontMatrix().getValues();
        boolean own = descendant instanceof PDCIDFontType0;
        for (int i = 0; own && i < matrix.length; i++) {
            matrix[i] = values[i / 2][i % 2];
        }
        List<Outline> glyphs = new ArrayList<>();
        glyphs.add(new Outline(".notdef", 0, new GeneralPath(), 0));
        for (var each : numbers().entrySet()) {
            double width = descendant.getWidth(each.getValue()) / 1000 / matrix[0];
            if (each.getKey() != 0) {
                // why: of an OpenType program paths are brought to thousandths, of a CFF program they are as they are
                GeneralPath path = ((PDVectorFont) descendant).getNormalizedPath(each.getValue());
                glyphs.add(new Outline("", each.getKey(), path, width));
            }
        }
        String called = font.getCOSObject().getNameAsString(COSName.BASE_FONT, "Font");
        COSStream stream = streams.get();
        stream.setName(COSName.SUBTYPE, "CIDFontType0C");
        CffProgram program = new CffProgram(called, glyphs, matrix, true);
        SubsetFont.box(description, program.box(), matrix[0]);
        write(stream, program.bytes(), false);
        description.setItem(COSName.FONT_FILE3, stream);
    }

    /** @param measured whether the stream says how long its bytes are when unpacked */
    static void write(COSStream stream, byte[] bytes, boolean measured) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        if (measured) {
            stream.setInt(COSName.LENGTH1, bytes.length);
        }
    }
}
