package org.sightline.worker.dxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Rectangle2D;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Inspection;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Page;
import org.sightline.worker.scene.Drawn;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.SceneText;

class DxfReadingTest {

    @TempDir
    Path folder;

    private final DxfFormat format = new DxfFormat();
    private Drawn drawn;

    @BeforeEach
    void begin() {
        drawn = new Drawn(format, folder);
    }

    private static DxfMade box() {
        return new DxfMade()
                .header("AC1015", 9, "$INSUNITS", 70, 1)
                .layers("0", "CUT", "CREASE")
                .entities(
                        0, "LINE", 8, "cut", 10, 0, 20, 0, 11, 4, 21, 0, 0, "CIRCLE", 8, "CREASE", 10, 2, 20, 1, 40, 1,
                        0, "LINE", 8, "Late", 62, 1, 10, 0, 20, 0, 11, 0, 21, 2);
    }

    private List<SceneText> texts(DxfMade made) throws Exception {
        return drawn.scene(made.ascii()).layers().get(0).texts();
    }

    private Rectangle2D.Double box(Object... entities) throws Exception {
        return drawn.scene(new DxfMade().layers("0").entities(entities).ascii()).box();
    }

    private static void assertBox(Rectangle2D.Double box, double x, double y, double width, double height) {
        assertThat(new double[] {box.x, box.y, box.width, box.height})
                .containsExactly(new double[] {x, y, width, height}, within(1e-3));
    }

    @Test
    void isRecognisedByItsContentInEveryForm() {
        byte[] text = box().ascii();
        assertThat(format.accepts(text)).isTrue();
        assertThat(format.accepts(box().text().replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(format.accepts(box().binary(true))).isTrue();
        assertThat(format.accepts(("999\nmade by hand\n" + box().text()).getBytes(StandardCharsets.US_ASCII)))
                .isTrue();
        assertThat(format.accepts("%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
        assertThat(format.accepts("0\nELSE\n".getBytes(StandardCharsets.US_ASCII)))
                .isFalse();
    }

    @Test
    void layersComeInTheOrderOfTheTableThenOfFirstUse() throws Exception {
        Inspection inspection = format.inspect(drawn.file(box().ascii()), new Budget());
        assertThat(inspection.layers())
                .extracting(Layer::key)
                .containsExactly("layer:0", "layer:1", "layer:2", "layer:3", "base");
        assertThat(inspection.layers()).extracting(Layer::name).containsExactly("0", "CUT", "CREASE", "Late", "");
        assertThat(inspection.layers()).extracting(Layer::items).containsExactly(0L, 1L, 1L, 1L, 0L);
        assertThat(inspection.unit()).isEqualTo("in");
        Page page = inspection.pages().get(0);
        assertThat(page.widthMm()).isEqualTo(4 * 25.4, within(1e-6));
        assertThat(page.heightMm()).isEqualTo(2 * 25.4, within(0.01));
    }

    @Test
    void binaryFilesShowWhatAsciiFilesShow() throws Exception {
        String ascii = drawn.json(box().ascii());
        assertThat(drawn.json(box().binary(true))).isEqualTo(ascii);
        assertThat(drawn.json(box().binary(false))).isEqualTo(ascii);
        byte[] filtered = drawn.filtered(box().binary(true), "layer:1");
        assertThat(new String(filtered, StandardCharsets.US_ASCII))
                .contains("AC1018", "CUT")
                .doesNotContain("CREASE", "CIRCLE");
    }

    @Test
    void lettersFollowTheCodePageOfTheFileAndReturnAsTheyWere() throws Exception {
        String words = "Gr\u00f6\u00dfe \u0416";
        DxfMade old = new DxfMade()
                .header("AC1009", 9, "$DWGCODEPAGE", 3, "ANSI_1251")
                .layers("0")
                .entities(0, "TEXT", 8, "0", 10, 0, 20, 0, 40, 1, 1, "\u0416\\U+00F6 %%d%%%%%u");
        byte[] cyrillic = old.ascii("windows-1251");
        assertThat(drawn.scene(cyrillic).layers().get(0).texts().get(0).words()).isEqualTo("\u0416\u00f6 \u00b0%");
        DxfMade late =
                new DxfMade().header("AC1021").layers("0").entities(0, "TEXT", 8, "0", 10, 0, 20, 0, 40, 1, 1, words);
        byte[] filtered = drawn.filtered(late.ascii(), "layer:0");
        assertThat(new String(filtered, StandardCharsets.US_ASCII)).contains("Gr\\U+00F6\\U+00DFe \\U+0416");
        assertThat(drawn.scene(filtered).layers().get(0).texts().get(0).words()).isEqualTo(words);
    }

    @Test
    void textsStandWhereTheirAlignmentPutsThem() throws Exception {
        DxfMade made = new DxfMade()
                .layers("0")
                .entities(
                        0,
                        "TEXT",
                        8,
                        "0",
                        10,
                        1,
                        20,
                        2,
                        40,
                        3,
                        1,
                        "left",
                        0,
                        "TEXT",
                        8,
                        "0",
                        10,
                        1,
                        20,
                        2,
                        11,
                        7,
                        21,
                        8,
                        40,
                        3,
                        1,
                        "middle",
                        72,
                        1,
                        73,
                        2,
                        50,
                        30,
                        0,
                        "MTEXT",
                        8,
                        "0",
                        10,
                        0,
                        20,
                        0,
                        40,
                        3,
                        71,
                        3,
                        1,
                        "{\\fArial|b0;two}\\Plines \\S1#2; \\\\");
        List<SceneText> texts = texts(made);
        assertThat(texts).extracting(SceneText::words).containsExactly("left", "middle", "two", "lines 1/2 \\");
        assertThat(texts.get(0)).isEqualTo(new SceneText(1, 2, 3, 0, "left", 0, 0, Look.OF_LAYER));
        assertThat(texts.get(1).x()).isEqualTo(7);
        assertThat(texts.get(1).angle()).isEqualTo(30, within(1e-9));
        assertThat(texts.get(1).across() + 10 * texts.get(1).along()).isEqualTo(21);
        assertThat(texts.get(3).y()).isEqualTo(-5, within(1e-9));
        assertThat(texts.get(3).across()).isEqualTo(2);
    }

    @Test
    void curvesReachAsFarAsTheyShould() throws Exception {
        assertBox(box(0, "ARC", 8, "0", 10, 0, 20, 0, 40, 2, 50, 0, 51, 180), -2, 0, 4, 2);
        assertBox(box(0, "LWPOLYLINE", 8, "0", 90, 2, 70, 0, 10, 0, 20, 0, 42, 1, 10, 4, 20, 0), 0, -2, 4, 2);
        assertBox(box(0, "ELLIPSE", 8, "0", 10, 0, 20, 0, 11, 0, 21, 5, 40, 0.4), -2, -5, 4, 10);
        assertBox(box(0, "SOLID", 8, "0", 10, 0, 20, 0, 11, 2, 21, 0, 12, 0, 22, 1, 13, 2, 23, 1), 0, 0, 2, 1);
        assertBox(
                box(
                        0, "SPLINE", 8, "0", 71, 2, 40, 0, 40, 0, 40, 0, 40, 1, 40, 1, 40, 1, 10, 0, 20, 0, 10, 1, 20,
                        2, 10, 2, 20, 0),
                0,
                0,
                2,
                1);
        assertBox(
                box(
                        0,
                        "POLYLINE",
                        8,
                        "0",
                        66,
                        1,
                        70,
                        1,
                        0,
                        "VERTEX",
                        8,
                        "0",
                        10,
                        0,
                        20,
                        0,
                        0,
                        "VERTEX",
                        8,
                        "0",
                        10,
                        3,
                        20,
                        0,
                        0,
                        "VERTEX",
                        8,
                        "0",
                        10,
                        3,
                        20,
                        4,
                        0,
                        "SEQEND"),
                0,
                0,
                3,
                4);
        assertBox(box(0, "CIRCLE", 8, "0", 10, 5, 20, 0, 40, 1, 210, 0, 220, 0, 230, -1), -6, -1, 2, 2);
    }

    @Test
    void hatchesAreDrawnByLoopsOfEveryKind() throws Exception {
        Object[] hatch = {
            0, "HATCH", 8, "0", 10, 0, 20, 0, 2, "SOLID", 70, 1, 71, 0, 91, 2, 92, 2, 72, 0, 73, 1, 93, 3, 10, 0, 20, 0,
            10, 9, 20, 0, 10, 0, 20, 9, 97, 0, 92, 0, 93, 3, 72, 1, 10, 20, 20, 0, 11, 24, 21, 0, 72, 2, 10, 22, 20, 0,
            40, 2, 50, 0, 51, 180, 73, 1, 72, 4, 94, 1, 73, 0, 74, 0, 95, 4, 96, 2, 40, 0, 40, 0, 40, 1, 40, 1, 10, 20,
            20, 0, 10, 20, 20, -1, 97, 0, 75, 0, 76, 1
        };
        assertBox(box(hatch), 0, -1, 24, 10);
        byte[] original = new DxfMade().layers("0").entities(hatch).ascii();
        byte[] filtered = drawn.filtered(original, "layer:0");
        assertThat(drawn.scene(filtered).layers().get(0).paths().get(0).look().fill())
                .isEqualTo(Look.OF_LAYER);
    }

    @Test
    void blocksAreDrawnInRowsTurnedScaledAndOnTheLayerOfTheirReference() throws Exception {
        DxfMade made = new DxfMade().header("AC1015").layers("0", "CUT", "OWN");
        made.blocks()
                .block(
                        "FLAP", 0, "LINE", 8, "0", 62, 0, 10, 1, 20, 0, 11, 2, 21, 0, 0, "LINE", 8, "OWN", 10, 0, 20, 0,
                        11, 1, 21, 0);
        made.end()
                .entities(
                        0, "INSERT", 8, "CUT", 62, 3, 2, "flap", 10, 10, 20, 0, 41, 2, 42, 2, 50, 90, 70, 2, 71, 3, 44,
                        5, 45, 7);
        Scene scene = drawn.scene(made.ascii());
        assertThat(scene.layers().get(1).paths()).hasSize(6);
        assertThat(scene.layers().get(2).paths()).hasSize(6);
        assertThat(scene.layers().get(1).paths().get(0).look().stroke()).isEqualTo(0x00FF00);
        assertBox(scene.box(), -4, 0, 14, 9);
        assertThat(drawn.scene(drawn.filtered(made.ascii(), "layer:1")).items()).isEqualTo(6);
        assertThat(drawn.scene(drawn.filtered(made.ascii(), "layer:2")).items())
                .as("deny wins")
                .isZero();
    }

    @Test
    void everyColourIsFound() {
        assertThat(Palette.rgb(1)).isEqualTo(0xFF0000);
        assertThat(Palette.rgb(7)).isZero();
        assertThat(Palette.rgb(10)).isEqualTo(0xFF0000);
        assertThat(Palette.rgb(90)).isEqualTo(0x00FF00);
        assertThat(Palette.rgb(170)).isEqualTo(0x0000FF);
        assertThat(Palette.rgb(255)).isEqualTo(0xFFFFFF);
    }

    @Test
    void aFilteredFileKeepsColoursNamesAndUnit() throws Exception {
        DxfMade made = new DxfMade().header("AC1018", 9, "$INSUNITS", 70, 4, 9, "$MEASUREMENT", 70, 1);
        made.add(
                0,
                "SECTION",
                2,
                "TABLES",
                0,
                "TABLE",
                2,
                "LAYER",
                0,
                "LAYER",
                2,
                "Rillen \u00e4",
                62,
                5,
                420,
                0x123456,
                0,
                "ENDTAB");
        made.end().entities(0, "LINE", 8, "RILLEN \u00c4", 420, 0x654321, 10, 0, 20, 0, 11, 1, 21, 1);
        byte[] filtered = drawn.filtered(made.ascii("windows-1252"), "layer:0");
        Scene scene = drawn.scene(filtered);
        assertThat(scene.unit()).isEqualTo("mm");
        assertThat(scene.layers().get(1).name()).isEqualTo("Rillen \u00e4");
        assertThat(scene.layers().get(1).colour()).isEqualTo(0x123456);
        assertThat(scene.layers().get(1).paths().get(0).look().stroke()).isEqualTo(0x654321);
    }
}
