package org.sightline.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sightline.worker.pdf.Cos.name;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDTrueTypeFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.encoding.WinAnsiEncoding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.pdf.font.CffSample;

/** What a font tells of a hidden text: its outlines, widths, names, numbers and meanings. */
class FontCutTest {

    private static final PdfFormat PDF = new PdfFormat();
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final Permitted DESIGN = Permitted.of("ocg:1", "base");

    @TempDir
    private Path folder;

    private final Drawing drawing = new Drawing();

    @AfterEach
    void close() throws IOException {
        drawing.close();
    }

    private static InputStream liberation() {
        return PDType1Font.class.getResourceAsStream(LIBERATION);
    }

    private Path filtered(PDFont font, byte[] visible, byte[] hidden) throws Exception {
        drawing.fonts.setItem(name("T"), font.getCOSObject());
        Path original = drawing.content("BT /T 20 Tf 20 200 Td <" + hex(visible) + "> Tj ET /OC /S BDC BT /T 20 Tf <"
                        + hex(hidden) + "> Tj ET EMC")
                .save(folder);
        Path filtered = folder.resolve("filtered.pdf");
        PDF.filter(original, DESIGN, filtered, new Budget());
        PDF.verify(original, DESIGN, filtered, new Budget());
        return filtered;
    }

    private static String hex(byte[] bytes) {
        StringBuilder hex = new StringBuilder();
        for (byte each : bytes) {
            hex.append(String.format("%02X", each));
        }
        return hex.toString();
    }

    /** The outline of a character as the program has it, without its head, where numbers of parts may have changed. */
    private static String outline(char character) throws IOException {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(liberation()))) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            long[] places = font.getIndexToLocation().getOffsets();
            byte[] all = font.getTableBytes(font.getTableMap().get("glyf"));
            return new String(
                    Arrays.copyOfRange(all, (int) places[glyph], (int) places[glyph + 1]), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void aProgramOfNumbersHoldsVisibleCharactersOnly() throws Exception {
        PDFont font = PDType0Font.load(drawing.document, liberation(), false);
        Path filtered = filtered(font, font.encode("AÄ"), font.encode("Qß"));
        assertHolds(filtered);
    }

    @Test
    void aProgramOfCodesHoldsVisibleCharactersOnly() throws Exception {
        PDFont font = PDTrueTypeFont.load(drawing.document, liberation(), WinAnsiEncoding.INSTANCE);
        Path filtered = filtered(font, font.encode("AÄ"), font.encode("Qß"));
        assertHolds(filtered);
    }

    private static void assertHolds(Path filtered) throws IOException {
        String all = Readers.bytes(filtered);
        assertThat(all).contains(outline('A')).doesNotContain(outline('Q'), outline('ß'));
        assertThat(all).doesNotContain("germandbls", "<0051>", "<00DF>");
        assertThat(all.length()).isLessThan(40_000);
    }

    @Test
    void aProgramOfNamesHoldsVisibleCharactersOnly() throws Exception {
        COSDictionary described = Cos.dict("Type", "/FontDescriptor", "FontName", "/Cut", "Flags", 4);
        byte[] program = CffSample.program("Cut", "shown", "concealed", "alsoshown");
        described.setItem(name("FontFile3"), Cos.stream(drawing.document, program, "Subtype", "/Type1C"));
        COSDictionary font =
                Cos.dict("Type", "/Font", "Subtype", "/Type1", "BaseFont", "/Cut", "FontDescriptor", described);
        Cos.into(font, "FirstChar", 65, "LastChar", 67, "Widths", Cos.array(500, 612.5, 700));
        Cos.into(font, "Encoding", Cos.dict("Differences", Cos.array(65, "/shown", "/concealed", "/alsoshown")));
        drawing.fonts.setItem(name("C"), font);
        Path original = drawing.content("BT /C 50 Tf 20 200 Td (AC) Tj ET /OC /S BDC BT /C 9 Tf (B) Tj ET EMC")
                .save(folder);
        Path filtered = folder.resolve("filtered.pdf");
        PDF.filter(original, DESIGN, filtered, new Budget());
        PDF.verify(original, DESIGN, filtered, new Budget());
        assertThat(Readers.bytes(filtered)).contains("shown", "alsoshown").doesNotContain("concealed", "612.5");
    }

    @Test
    void aFontOfHiddenTextOnlyIsNotThere() throws Exception {
        PDFont font = PDType0Font.load(drawing.document, liberation(), false);
        drawing.fonts.setItem(name("T"), font.getCOSObject());
        Path original = drawing.content("/OC /S BDC BT /T 20 Tf <" + hex(font.encode("Q")) + "> Tj ET EMC 0 0 9 9 re f")
                .save(folder);
        Path filtered = folder.resolve("filtered.pdf");
        PDF.filter(original, DESIGN, filtered, new Budget());
        assertThat(Readers.bytes(filtered)).doesNotContain("Liberation", "FontFile");
    }
}
