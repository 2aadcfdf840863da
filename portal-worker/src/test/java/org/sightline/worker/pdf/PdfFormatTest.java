package org.sightline.worker.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.sightline.worker.pdf.Cos.array;
import static org.sightline.worker.pdf.Cos.dict;
import static org.sightline.worker.pdf.Cos.form;
import static org.sightline.worker.pdf.Cos.name;
import static org.sightline.worker.pdf.Cos.stream;
import static org.sightline.worker.pdf.Refusal.assertRefused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.Step;

class PdfFormatTest {

    private static final PdfFormat PDF = new PdfFormat();

    /** The layer V and what lies on none; S is denied. */
    private static final Permitted DESIGN = Permitted.of("ocg:1", "base");

    private static final Permitted ALL = Permitted.of("ocg:0", "ocg:1", "base");

    @TempDir
    private Path folder;

    private final Drawing drawing = new Drawing();

    @AfterEach
    void close() throws IOException {
        drawing.close();
    }

    private Inspection inspection(String content) throws Exception {
        return PDF.inspect(drawing.content(content).save(folder), new Budget());
    }

    private Layer layer(String content, String key) throws Exception {
        return inspection(content).layers().stream()
                .filter(layer -> layer.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /** What is left, proved and read again by whoever unpacks the bytes. */
    private String left(String content, Permitted permitted) throws Exception {
        Path original = drawing.content(content).save(folder);
        Path filtered = folder.resolve("filtered.pdf");
        Files.deleteIfExists(filtered);
        PDF.filter(original, permitted, filtered, new Budget());
        PDF.verify(original, permitted, filtered, new Budget());
        return Readers.bytes(filtered);
    }

    private void assertTied(String content) throws Exception {
        Path original = drawing.content(content).save(folder);
        Path filtered = folder.resolve("tied.pdf");
        assertThat(layer(content, "ocg:0").separable()).isFalse();
        assertRefused(Reason.NOT_SEPARABLE, () -> PDF.filter(original, DESIGN, filtered, new Budget()));
        assertThat(folder).isDirectoryNotContaining("glob:**{tied.pdf,.part}");
        assertThat(left(content, ALL)).isNotEmpty();
    }

    @Test
    void isKnownByItsContent() {
        assertThat(PDF.accepts("%PDF-1.4".getBytes(StandardCharsets.US_ASCII))).isTrue();
        assertThat(PDF.accepts("drawing.pdf".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void pagesAreMeasuredAsTheyAreSeen() throws Exception {
        drawing.page.setRotation(90);
        drawing.page.getCOSObject().setItem(COSName.CROP_BOX, array(0, 0, 72, 144));
        var page = inspection("").pages().get(0);
        assertThat(page.widthMm()).isCloseTo(50.8, within(0.001));
        assertThat(page.heightMm()).isCloseTo(25.4, within(0.001));
    }

    @Test
    void allLayersAreListedAlsoThoseNoReaderLists() throws Exception {
        drawing.defaults.setItem(COSName.ORDER, array(drawing.visible, array(drawing.secret)));
        COSDictionary unlisted = Cos.group("Design");
        unlisted.setItem(
                name("GTS_Metadata"), dict("GTS_ProcStepsGroup", "/Structural", "GTS_ProcStepsType", "/Cutting"));
        drawing.groups.add(unlisted);
        String content = "/OC /V BDC 0 0 9 9 re f 0 0 9 9 re S EMC /OC /S BDC 0 0 9 9 re f EMC 0 0 9 9 re f";
        assertThat(inspection(content).layers())
                .containsExactly(
                        new Layer("ocg:0", "ocg:1", "Secret die", null, false, 1, true),
                        new Layer("ocg:1", null, "Design", null, false, 2, true),
                        new Layer("ocg:2", null, "Design", new Step("Structural", "Cutting"), false, 0, true),
                        Layer.base(1));
    }

    @Test
    void aLayerListedTwiceLiesWhereMostLieAboveIt() throws Exception {
        COSDictionary third = Cos.group("Third");
        drawing.groups.add(third);
        drawing.defaults.setItem(
                COSName.ORDER, array(third, drawing.secret, array(drawing.visible, array(third)), drawing.secret));
        assertThat(layer("", "ocg:2").parent()).isEqualTo("ocg:1");
        assertThat(layer("", "ocg:1").parent()).isEqualTo("ocg:0");
        assertThat(layer("", "ocg:0").parent()).isNull();
    }

    @Test
    void theOrderOfItsPlacesDoesNotMatter() throws Exception {
        COSDictionary third = Cos.group("Third");
        drawing.groups.add(third);
        COSDictionary other = Cos.group("Other");
        drawing.groups.add(other);
        drawing.defaults.setItem(
                COSName.ORDER, array(drawing.secret, array(drawing.visible, array(third)), other, array(third), third));
        assertThat(layer("", "ocg:2").parent()).isEqualTo("ocg:1");
    }

    @Test
    void aLayerBelowAHiddenOneIsHidden() throws Exception {
        drawing.defaults.setItem(COSName.ORDER, array(drawing.secret, array(drawing.visible)));
        assertThat(left("/OC /V BDC BT /F 9 Tf (child) Tj ET EMC", DESIGN)).doesNotContain("child", "Design");
    }

    @Test
    void nothingIsPermittedThatIsNotNamed() throws Exception {
        String content = "/OC /V BDC BT /F 9 Tf (design) Tj ET EMC BT /F 9 Tf (bare) Tj ET";
        assertThat(left(content, Permitted.of())).doesNotContain("design", "bare");
        assertThat(left(content, Permitted.of("ocg:7", "Design"))).doesNotContain("design", "bare");
        assertThat(left(content, Permitted.of("ocg:1"))).contains("design").doesNotContain("bare");
        assertThat(left(content, Permitted.of("base"))).contains("bare").doesNotContain("design");
    }

    @Test
    void textThatGoesOnInTheLineOfAHiddenOneIsRefused() throws Exception {
        assertTied("BT /F 9 Tf 9 9 Td /OC /S BDC (1,250.00) Tj EMC (EUR) Tj ET");
    }

    @Test
    void textThatIsPlacedAnewTellsNothingOfAHiddenOne() throws Exception {
        String content = "BT /F 9 Tf 9 300 Td /OC /S BDC 0 -7.77 Td (a) Tj 0 -7.77 Td (b) Tj EMC 0 -4 Td (kept) Tj ET";
        assertThat(left(content, DESIGN)).contains("kept").doesNotContain("7.77", "(a)", "(b)");
        assertThat(layer(content, "ocg:0").separable()).isTrue();
    }

    @Test
    void aClipOfAHiddenLayerInForceForAVisibleOneIsRefused() throws Exception {
        assertTied("/OC /S BDC 10 10 m 90 10 l 50 90 l W n EMC 0 0 400 400 re f");
        assertTied("/OC /S BDC 10 10 80 90 re W n EMC 0 0 400 400 re f");
        assertTied("/OC /S BDC 10 10 80 90 re W f EMC 0 0 400 400 re f");
        assertTied("/OC /S BDC BT /F 90 Tf 7 Tr (die) Tj ET EMC 0 0 400 400 re f");
    }

    @Test
    void aClipThatEndsWithItsLayerIsNotInTheWay() throws Exception {
        String content = "q /OC /S BDC 10 10 m 90 10 l 50.125 90 l W n 0 0 9 9 re f EMC Q 0 0 400 400 re f";
        assertThat(left(content, DESIGN)).doesNotContain("50.125");
    }

    @Test
    void aSoftMaskOfAHiddenLayerInForceForAVisibleOneIsRefused() throws Exception {
        var mask = form(drawing.document, "1 g 10 10 50 50 re f", new COSDictionary());
        mask.setItem(COSName.GROUP, dict("S", "/Transparency", "CS", "/DeviceGray"));
        COSDictionary masked = dict("SMask", dict("Type", "/Mask", "S", "/Luminosity", "G", mask));
        drawing.resources.setItem(name("ExtGState"), dict("M", masked));
        assertTied("/OC /S BDC /M gs EMC 0 0 400 400 re f");
    }

    @Test
    void whatLiesOnNoLayerMayFrameLayersByARectangleOnly() throws Exception {
        Permitted layer = Permitted.of("ocg:1");
        assertThat(left("0 0 300 300 re W n /OC /V BDC 0 0 9 9 re f EMC", layer))
                .isNotEmpty();
        String content = "0 0 m 300 0 l 150 300 l W n /OC /V BDC 0 0 9 9 re f EMC";
        Path original = drawing.content(content).save(folder);
        assertThat(layer(content, "base").separable()).isFalse();
        assertRefused(
                Reason.NOT_SEPARABLE, () -> PDF.filter(original, layer, folder.resolve("tied.pdf"), new Budget()));
    }

    @Test
    void movesOnHiddenLayersAreJoined() throws Exception {
        String content = "/OC /S BDC 1 0 0 1 13.31 0 cm EMC /OC /S BDC 1 0 0 1 1.5 0 cm EMC 0 0 9 9 re f";
        assertThat(left(content, DESIGN)).contains("14.81").doesNotContain("13.31");
    }

    @Test
    void anInkOfAHiddenLayerLosesItsNameAndKeepsItsLook() throws Exception {
        COSDictionary ramp = dict("FunctionType", 2, "Domain", array(0, 1), "N", 1, "C0", array(1), "C1", array(0));
        drawing.resources.setItem(
                name("ColorSpace"), dict("C", array("/Separation", "/CutContour", "/DeviceGray", ramp)));
        assertThat(left("/OC /S BDC /C cs 0.5 scn EMC 0 0 90 90 re f", DESIGN)).doesNotContain("CutContour");
        assertThat(left("/OC /V BDC /C cs 0.5 scn EMC 0 0 90 90 re f", DESIGN)).contains("CutContour");
    }

    @Test
    void stateOfAHiddenLayerThatNothingNeedsIsNotWritten() throws Exception {
        String content = "/OC /S BDC 7.125 w [3.5 1.25] 0 d 0.123 0.456 0.789 RG EMC 0 0 90 90 re f";
        assertThat(left(content, DESIGN)).doesNotContain("7.125", "1.25", "0.456");
    }

    @Test
    void aFormDrawnOnALayerAndOnNoneIsTwoForms() throws Exception {
        drawing.objects.setItem(name("X"), form(drawing.document, "BT /F 9 Tf (label) Tj ET", drawing.resources));
        String content = "/OC /V BDC /X Do EMC 1 0 0 1 99.5 0 cm /X Do";
        assertThat(left(content, Permitted.of("ocg:1"))).contains("label").doesNotContain("99.5");
        assertThat(left("/X Do", Permitted.of("ocg:1"))).doesNotContain("label");
    }

    @Test
    void aFormDrawnOnNoneFirstIsWholeOnALayer() throws Exception {
        String inner = "BT /F 9 Tf 9 9 Td (bare) Tj ET /OC /V BDC BT /F 9 Tf 9 99 Td (label) Tj ET EMC";
        drawing.objects.setItem(name("X"), form(drawing.document, inner, drawing.resources));
        String content = "/X Do 1 0 0 1 99 0 cm /OC /V BDC /X Do EMC";
        assertThat(left(content, Permitted.of("ocg:1"))).contains("bare", "label");
        assertThat(left("/X Do", Permitted.of("ocg:1"))).contains("label").doesNotContain("bare");
    }

    @Test
    void aFormTakesTheStateItNeedsFromWhereItIsDrawn() throws Exception {
        drawing.objects.setItem(name("X"), form(drawing.document, "0 0 99 99 re f", new COSDictionary()));
        drawing.objects.setItem(name("Y"), form(drawing.document, "/X Do", drawing.resources));
        assertThat(left("1 0 0 rg 5 w /Y Do", DESIGN)).contains("1 0 0 rg").doesNotContain("5 w");
    }

    @Test
    void formulasAreCutToPermittedLayers() throws Exception {
        COSDictionary either = dict("Type", "/OCMD", "P", "/AnyOn", "OCGs", array(drawing.secret, drawing.visible));
        COSDictionary not = dict("Type", "/OCMD", "P", "/AllOff", "OCGs", array(drawing.visible));
        drawing.properties.setItem(name("E"), either);
        drawing.properties.setItem(name("N"), not);
        String content = "/OC /E BDC 0 0 9 9 re f EMC /OC /N BDC 20 20 9 9 re f EMC";
        assertThat(left(content, DESIGN)).contains("Design", "/Not").doesNotContain("Secret die");
    }

    @Test
    void contentOfALayerTheDocumentDoesNotListLiesOnNone() throws Exception {
        drawing.properties.setItem(name("U"), Cos.group("Unlisted"));
        String content = "/OC /U BDC BT /F 9 Tf (bare) Tj ET EMC";
        assertThat(left(content, Permitted.of("ocg:1"))).doesNotContain("bare", "Unlisted");
        assertThat(left(content, DESIGN)).contains("bare").doesNotContain("Unlisted");
    }

    @Test
    void thePictureOfAPageKeepsToItsWidthAndItsPixels() throws Exception {
        Path file = drawing.content("0 0 400 400 re f").save(folder);
        PDF.png(file, 0, 200, folder.resolve("page.png"), new Budget());
        assertThat(javax.imageio.ImageIO.read(folder.resolve("page.png").toFile())
                        .getWidth())
                .isEqualTo(200);
        Budget small = new Budget(Budget.BYTES, Budget.PRIMITIVES, 10_000, Budget.DEPTH, Budget.TIME);
        PDF.png(file, 0, 5_000, folder.resolve("small.png"), small);
        assertThat(javax.imageio.ImageIO.read(folder.resolve("small.png").toFile())
                        .getWidth())
                .isEqualTo(100);
        assertRefused(Reason.BROKEN, () -> PDF.png(file, 1, 9, folder.resolve("none.png"), new Budget()));
    }

    @Test
    void theSameLayersMakeTheSameBytes() throws Exception {
        String content = "/OC /V BDC 1 0 0 rg 0 0 9 9 re f BT /F 9 Tf (kept) Tj ET EMC";
        assertThat(left(content, DESIGN)).isEqualTo(left(content, DESIGN));
    }

    @Test
    void anInkOfAVisibleShadingIsNoDoubt() throws Exception {
        COSDictionary ramp = dict("FunctionType", 2, "Domain", array(0, 1), "N", 1, "C0", array(1), "C1", array(0));
        COSDictionary shading = dict("ShadingType", 2, "Coords", array(0, 0, 99, 99), "Function", ramp);
        shading.setItem(name("ColorSpace"), array("/Separation", "/Varnish", "/DeviceGray", ramp));
        drawing.resources.setItem(name("Pattern"), dict("P", dict("PatternType", 2, "Shading", shading)));
        assertThat(left("/Pattern cs /P scn 0 0 99 99 re f", DESIGN)).contains("Varnish");
        assertThat(left("/OC /S BDC /Pattern cs /P scn 0 0 99 99 re f EMC", DESIGN))
                .doesNotContain("Varnish");
    }

    @Test
    void aPageKeepsItsOutputIntentAndNoOtherEntry() throws Exception {
        var profile = stream(drawing.document, "no profile", "N", 4);
        drawing.document
                .getDocumentCatalog()
                .getCOSObject()
                .setItem(
                        COSName.OUTPUT_INTENTS,
                        array(dict("S", "/GTS_PDFX", "Info", "House press", "DestOutputProfile", profile)));
        assertThat(left("0 0 9 9 re f", DESIGN)).contains("GTS_PDFX").doesNotContain("House press");
    }
}
