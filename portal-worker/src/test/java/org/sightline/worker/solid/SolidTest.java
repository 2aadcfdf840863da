package org.sightline.worker.solid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.DrawingFormat;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.Permitted;
import org.sightline.worker.drawing.Reason;
import org.sightline.worker.drawing.RefusedDrawingException;

class SolidTest {

    private static final List<DrawingFormat> FORMATS = List.of(new GlbFormat(), new StlFormat(), new StepFormat());
    private static final String STEP = "ISO-10303-21;\nHEADER;\nENDSEC;\nDATA;\nENDSEC;\nEND-ISO-10303-21;\n";
    private static final String STL = "solid box\n facet normal 0 0 1\n endfacet\nendsolid box\n";

    @TempDir
    Path folder;

    private int count;

    private static byte[] glb(String json, int more) {
        byte[] text = json.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(20 + text.length).order(ByteOrder.LITTLE_ENDIAN);
        return bytes.putInt(0x46546C67)
                .putInt(2)
                .putInt(20 + text.length + more)
                .putInt(text.length)
                .putInt(0x4E4F534A)
                .put(text)
                .array();
    }

    private static byte[] binaryStl(int triangles, int said) {
        ByteBuffer bytes = ByteBuffer.allocate(84 + 50 * triangles).order(ByteOrder.LITTLE_ENDIAN);
        bytes.putInt(80, said);
        for (int i = 0; i < triangles; i++) {
            bytes.putFloat(84 + 50 * i + 12, 1.5f);
        }
        return bytes.array();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("model" + count++), bytes);
    }

    private static List<String> accepting(byte[] bytes) {
        return FORMATS.stream()
                .filter(format -> format.accepts(bytes))
                .map(DrawingFormat::name)
                .toList();
    }

    @Test
    void modelsAreRecognisedByTheirContent() {
        assertThat(accepting(glb("{\"asset\":{}}", 0))).containsExactly("GLB");
        assertThat(accepting(text(STL))).containsExactly("STL");
        assertThat(accepting(binaryStl(2, 2))).containsExactly("STL");
        assertThat(accepting(text(STEP))).containsExactly("STEP");
        assertThat(accepting(text("%PDF-1.7\n" + "x".repeat(200)))).isEmpty();
        assertThat(accepting(new byte[1024])).isEmpty();
        assertThat(accepting(text("solid ground\nof a text"))).isEmpty();
    }

    @Test
    void aModelHasOneLayerAndIsShownAsAWholeOrNotAtAll() throws Exception {
        StepFormat format = new StepFormat();
        Path original = file(text(STEP));
        assertThat(format.inspect(original, new Budget()).layers())
                .extracting(Layer::key)
                .containsExactly("solid:0", "base");
        Path into = folder.resolve("into");
        format.filter(original, Permitted.of("solid:0"), into, new Budget());
        format.verify(original, Permitted.of("solid:0"), into, new Budget());
        assertThat(into).hasSameBinaryContentAs(original);
        Path other = folder.resolve("other");
        RefusedDrawingException refused = catchThrowableOfType(
                RefusedDrawingException.class,
                () -> format.filter(original, Permitted.of("base"), other, new Budget()));
        assertThat(refused.reason()).isEqualTo(Reason.NOT_SEPARABLE);
        assertThat(Files.exists(other)).isFalse();
    }

    @Test
    void modelsThatAreNotWholeAreRefused() throws Exception {
        ByteArrayOutputStream longer = new ByteArrayOutputStream();
        longer.writeBytes(glb("{}", 0));
        longer.write(0);
        assertRefused(new GlbFormat(), longer.toByteArray());
        assertRefused(new GlbFormat(), glb("{}", 9));
        assertRefused(new GlbFormat(), glb("no description", 0));
        assertRefused(new GlbFormat(), glb("{\"buffers\":[{\"uri\":\"http://elsewhere/x.bin\"}]}", 0));
        assertRefused(new StlFormat(), binaryStl(2, 5));
        assertRefused(new StlFormat(), text(STL.substring(0, STL.length() - 14)));
        assertRefused(new StepFormat(), text(STEP.substring(0, 40)));
        assertRefused(new GlbFormat(), new byte[3]);
    }

    private void assertRefused(DrawingFormat format, byte[] bytes) throws IOException {
        Path original = file(bytes);
        RefusedDrawingException refused =
                catchThrowableOfType(RefusedDrawingException.class, () -> format.inspect(original, new Budget()));
        assertThat(refused).as(format.name() + " of " + bytes.length).isNotNull();
        assertThat(refused.reason()).isEqualTo(Reason.BROKEN);
    }
}
