package org.sightline.worker.dxf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;
import org.sightline.worker.scene.Drawn;

/** What people send who mean harm, or whose disk failed. */
class DxfHostileTest {

    @TempDir
    Path folder;

    private final DxfFormat format = new DxfFormat();
    private Drawn drawn;

    @BeforeEach
    void begin() {
        drawn = new Drawn(format, folder);
    }

    private void assertRefused(byte[] file, Reason reason) {
        Path original = drawn.file(file);
        Budget budget = new Budget(1 << 28, 200_000, 1_000_000, 32, Duration.ofSeconds(20));
        RefusedDrawingException refused =
                catchThrowableOfType(RefusedDrawingException.class, () -> format.inspect(original, budget));
        assertThat(refused)
                .as(new String(file, 0, Math.min(300, file.length), StandardCharsets.ISO_8859_1))
                .isNotNull();
        assertThat(refused.reason()).isEqualTo(reason);
    }

    private static byte[] line(Object... entity) {
        return new DxfMade().layers("0").entities(entity).ascii();
    }

    @Test
    @DisplayName("F06 blocks that draw each other are refused")
    void blocksThatDrawEachOtherAreRefused() throws Exception {
        DxfMade made = new DxfMade().layers("0").blocks();
        made.block("A", 0, "INSERT", 8, "0", 2, "B", 10, 0, 20, 0)
                .block("B", 0, "INSERT", 8, "0", 2, "A", 10, 0, 20, 0);
        byte[] file =
                made.end().entities(0, "INSERT", 8, "0", 2, "A", 10, 0, 20, 0).ascii();
        assertRefused(file, Reason.TOO_DEEP);
        Path into = folder.resolve("into");
        Path original = drawn.file(file);
        format.filter(original, Permitted.of("layer:0"), into, new Budget());
        RefusedDrawingException refused = catchThrowableOfType(
                RefusedDrawingException.class,
                () -> format.verify(original, Permitted.of("layer:0"), into, new Budget()));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_DEEP);
    }

    @Test
    @DisplayName("F06 a bomb of blocks in blocks is refused in bounded time")
    void aBombOfBlocksIsRefused() {
        DxfMade made = new DxfMade().layers("0").blocks().block("B0", 0, "LINE", 8, "0", 10, 0, 20, 0, 11, 1, 21, 1);
        for (int i = 1; i < 12; i++) {
            made.add(0, "BLOCK", 8, "0", 2, "B" + i, 70, 0, 10, 0, 20, 0);
            for (int copy = 0; copy < 10; copy++) {
                made.add(0, "INSERT", 8, "0", 2, "B" + (i - 1), 10, copy, 20, 0);
            }
            made.add(0, "ENDBLK");
        }
        assertRefused(
                made.end().entities(0, "INSERT", 8, "0", 2, "B11", 10, 0, 20, 0).ascii(), Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("F06 rows and columns without end are refused before they are drawn")
    void rowsAndColumnsWithoutEndAreRefused() {
        DxfMade made = new DxfMade().layers("0").blocks().block("EMPTY");
        made.end().entities(0, "INSERT", 8, "0", 2, "EMPTY", 10, 0, 20, 0, 70, 32767, 71, 32767, 44, 1, 45, 1);
        assertRefused(made.ascii(), Reason.TOO_LARGE);
    }

    @Test
    @DisplayName("F07 numbers that are none are refused")
    void numbersThatAreNoneAreRefused() {
        for (String number : new String[] {"NaN", "1e999", "-Infinity", "1e300", "0x1p3", "", "abc"}) {
            assertRefused(line(0, "LINE", 8, "0", 10, number, 20, 0, 11, 1, 21, 1), Reason.BROKEN);
        }
        byte[] binary = new DxfMade()
                .layers("0")
                .entities(0, "LINE", 8, "0", 10, "NaN", 20, 0, 11, 1, 21, 1)
                .binary(true);
        assertRefused(binary, Reason.BROKEN);
    }

    @Test
    @DisplayName("F07 files that end too early are refused")
    void filesThatEndTooEarlyAreRefused() {
        String whole = new DxfMade()
                .header("AC1015")
                .layers("0", "A")
                .entities(0, "LINE", 8, "A", 10, 0, 20, 0, 11, 1, 21, 1)
                .text();
        int[] cuts = {0, 5, 30, 60, whole.indexOf("LAYER") + 2, whole.indexOf("LINE") + 8, whole.lastIndexOf("ENDSEC")};
        for (int cut : cuts) {
            assertRefused(whole.substring(0, cut).getBytes(StandardCharsets.US_ASCII), Reason.BROKEN);
        }
    }

    @Test
    @DisplayName("F07 a line without end is refused before it fills the memory")
    void aLineWithoutEndIsRefused() {
        String text = "0\nSECTION\n2\nENTITIES\n0\nTEXT\n1\n" + "x".repeat(3 << 20) + "\n0\nENDSEC\n0\nEOF\n";
        assertRefused(text.getBytes(StandardCharsets.US_ASCII), Reason.TOO_LARGE);
    }

    @Test
    void aLineFeedInAWordOfABinaryFileMakesNoPairOfItsOwn() throws Exception {
        byte[] file = new DxfMade()
                .layers("0")
                .entities(0, "TEXT", 8, "0", 10, 0, 20, 0, 40, 1, 1, "a\n  0\nLINE\n  8\nSECRET")
                .binary(true);
        byte[] filtered = drawn.filtered(file, "layer:0");
        assertThat(new String(filtered, StandardCharsets.US_ASCII)).contains("a   0 LINE   8 SECRET");
        assertThat(drawn.scene(filtered).layers()).hasSize(1);
    }

    @Test
    void aRefusalLeavesNoFileBehind() {
        Path original = drawn.file("0\nSECTION\n2\nENTITIES\n0\nLINE\n8\n0\n".getBytes(StandardCharsets.US_ASCII));
        Path into = folder.resolve("half");
        RefusedDrawingException refused = catchThrowableOfType(
                RefusedDrawingException.class,
                () -> format.filter(original, Permitted.of("layer:0"), into, new Budget()));
        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
        assertThat(Files.exists(into)).isFalse();
    }

    @Test
    @DisplayName("F07 whatever bytes are turned over, the answer is a drawing or a refusal")
    void whateverBytesAreTurnedOverTheAnswerIsADrawingOrARefusal() throws Exception {
        DxfMade made = new DxfMade().header("AC1015").layers("0", "A", "B").blocks();
        made.block(
                        "K", 0, "LINE", 8, "0", 10, 0, 20, 0, 11, 1, 21, 1, 0, "HATCH", 8, "A", 70, 1, 91, 1, 92, 2, 93,
                        3, 10, 0, 20, 0, 10, 1, 20, 0, 10, 1, 20, 1, 75, 0)
                .end();
        made.entities(
                0, "INSERT", 8, "A", 2, "K", 10, 0, 20, 0, 0, "SPLINE", 8, "B", 71, 1, 40, 0, 40, 0, 40, 1, 40, 1, 10,
                0, 20, 0, 10, 1, 20, 1, 0, "MTEXT", 8, "B", 10, 0, 20, 0, 40, 1, 1, "\\S1");
        Random random = new Random(7);
        int refused = 0;
        for (int round = 0; round < 600; round++) {
            byte[] file = round % 2 == 0 ? made.ascii() : made.binary(true);
            for (int i = 0; i < 1 + round % 4; i++) {
                file[random.nextInt(file.length)] =
                        (byte) (round % 3 == 0 ? random.nextInt(256) : '0' + random.nextInt(10));
            }
            Path original = drawn.file(file);
            Path into = folder.resolve("into" + round);
            try {
                format.inspect(original, new Budget());
                format.filter(original, Permitted.of("layer:1"), into, new Budget());
                format.verify(original, Permitted.of("layer:1"), into, new Budget());
            } catch (RefusedDrawingException e) {
                refused++;
                assertThat(e.getCause()).as(e.getMessage()).isNull();
            }
        }
        assertThat(refused).isBetween(50, 550);
    }
}
