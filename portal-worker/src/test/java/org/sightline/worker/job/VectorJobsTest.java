package org.sightline.worker.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Jobs on drawings of lines and texts. */
class VectorJobsTest {

    private static final String DXF = "0\nSECTION\n2\nENTITIES\n0\nLINE\n8\nCUT\n10\n0\n20\n0\n11\n9\n21\n3\n"
            + "0\nTEXT\n8\nNOTES\n10\n0\n20\n0\n40\n1\n1\nsecret\n0\nENDSEC\n0\nEOF\n";
    private static final String SVG =
            "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><g id='A'><path d='M0 0H9V9'/></g></svg>";
    private static final String CFF = "$BOF\nMAIN\nUM\nC,B,0,0,0,1,1\nEND\nSUB,B\nL,2,1,0,0,0,9,9,0,0\nEND\n$EOF\n";
    private static final String STEP = "ISO-10303-21;\nDATA;\nENDSEC;\nEND-ISO-10303-21;\n";

    @TempDir
    private Path folder;

    private int count;

    private static Map<?, ?> answer(Object request) {
        return (Map<?, ?>) Json.read(Jobs.answer(Json.write(request)));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("drawing" + count++), text, StandardCharsets.UTF_8);
    }

    private Path filtered(String text, String... permitted) throws IOException {
        Path into = folder.resolve("filtered" + count++);
        Map<?, ?> told = answer(Map.of(
                "action", "filter",
                "original", file(text).toString(),
                "permitted", List.of(permitted),
                "into", into.toString()));
        assertThat(told.get("done")).as(told.toString()).isEqualTo(true);
        return into;
    }

    @Test
    void everyFormatIsKnownByItsContent() throws IOException {
        for (Map.Entry<String, String> drawing :
                Map.of("DXF", DXF, "SVG", SVG, "CFF2", CFF, "STEP", STEP).entrySet()) {
            Map<?, ?> told = answer(Map.of(
                    "action", "inspect", "original", file(drawing.getValue()).toString()));
            assertThat(told.get("format")).isEqualTo(drawing.getKey());
        }
    }

    @Test
    void aSceneIsMadeOfTheFilteredFileUnderTheKeysOfTheOriginal() throws IOException {
        Path into = folder.resolve("scene");
        Map<String, Object> scene = Map.of(
                "action", "scene",
                "filtered", filtered(DXF, "layer:0").toString(),
                "layers", List.of(Map.of("key", "layer:0", "name", "CUT")),
                "into", into.toString());
        assertThat(answer(scene).get("items")).isEqualTo(1.0);
        assertThat(Files.readString(into)).contains("\"layer:0\"", "M0 0L9 3").doesNotContain("secret", "NOTES");
    }

    @Test
    void aPictureIsMadeOfTheFilteredFile() throws IOException {
        for (Path drawing : List.of(filtered(DXF, "layer:0"), filtered(SVG, "g:0"), filtered(CFF, "cff:1"))) {
            Path into = folder.resolve("picture" + count++);
            Map<?, ?> told = answer(Map.of(
                    "action", "png", "filtered", drawing.toString(), "page", 0, "width", 90, "into", into.toString()));
            assertThat(told.get("done")).as(told.toString()).isEqualTo(true);
            assertThat(ImageIO.read(into.toFile()).getWidth()).isEqualTo(90);
        }
    }
}
