package org.sightline.worker.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JobsTest {

    @TempDir
    private Path folder;

    private Path document() throws IOException {
        Path file = folder.resolve("a \"drawing\" ü.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(file.toFile());
        }
        return file;
    }

    private static Map<?, ?> answer(Object request) {
        return (Map<?, ?>) Json.read(Jobs.answer(Json.write(request)));
    }

    @Test
    void jsonComesBackAsItWas() {
        Object value =
                Json.read(" {\"a\": [1, -2.5e1, \"x\\u00e4\\n\\\"\", true, null, {}, []], \"b\": {\"c\": false}} ");
        assertThat(Json.read(Json.write(value))).isEqualTo(value);
        assertThat(Json.write("a\nb")).doesNotContain("\n");
    }

    @Test
    void inspectionTellsFormatPagesAndLayers() throws IOException {
        Map<?, ?> told = answer(
                Map.of("id", "7", "action", "inspect", "original", document().toString()));
        assertThat(told.get("id")).isEqualTo("7");
        assertThat(told.get("done")).isEqualTo(true);
        assertThat(told.get("format")).isEqualTo("PDF");
        assertThat(told.get("pages")).asList().hasSize(1);
        assertThat(told.get("layers")).asList().hasSize(1);
    }

    @Test
    void filteringWritesAProvedFileAndPicturesAreMadeOfIt() throws IOException {
        Path filtered = folder.resolve("filtered");
        Path picture = folder.resolve("picture");
        Map<String, Object> filter = Map.of(
                "action", "filter",
                "original", document().toString(),
                "permitted", java.util.List.of("base"),
                "into", filtered.toString());
        assertThat(answer(filter).get("done")).isEqualTo(true);
        Map<String, Object> png = Map.of(
                "action", "png", "filtered", filtered.toString(), "page", 0, "width", 120, "into", picture.toString());
        assertThat(answer(png).get("done")).isEqualTo(true);
        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(120);
        assertThat(answer(filter).get("reason"))
                .as("what is there is not written over")
                .isEqualTo("FAILED");
    }

    @Test
    void aRefusalIsAnAnswerAndLeavesNothing() throws IOException {
        Path text = Files.writeString(folder.resolve("text"), "no drawing");
        Path broken = Files.writeString(folder.resolve("broken"), "%PDF-1.7 no drawing");
        assertThat(answer(Map.of("action", "inspect", "original", text.toString()))
                        .get("reason"))
                .isEqualTo("UNSUPPORTED");
        Map<String, Object> filter = Map.of(
                "action", "filter",
                "original", broken.toString(),
                "permitted", java.util.List.of("base"),
                "into", folder.resolve("filtered").toString());
        assertThat(answer(filter).get("reason")).isEqualTo("BROKEN");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactlyInAnyOrder(text, broken);
        }
    }

    @Test
    void whatIsNoRequestIsAnswered() {
        for (String line : new String[] {"", "{", "[]", "{\"action\":\"dance\"}", "{\"id\":\"1\"}", "\"x\""}) {
            assertThat(Jobs.answer(line)).contains("\"done\":false", "\"reason\":\"FAILED\"");
        }
        assertThat(Jobs.answer("{\"action\":\"filter\",\"original\":\"/x\",\"into\":\"/y\"}"))
                .contains("permitted");
    }

    @Test
    void theProcessAnswersLineByLineAndEndsWithItsInput() throws Exception {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(4, 4, BufferedImage.TYPE_INT_RGB), "png", picture.toFile());
        Process process = process("-Xmx64m");
        try (PrintWriter requests = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8);
                BufferedReader answers =
                        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            requests.println("no request");
            assertThat(answers.readLine()).contains("FAILED");
            requests.println(Json.write(Map.of("id", "2", "action", "inspect", "original", picture.toString())));
            assertThat(answers.readLine()).contains("\"id\":\"2\"", "\"format\":\"PNG\"");
        }
        assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    @Test
    void theProcessEndsWhenMemoryRunsOut() throws Exception {
        Path picture = folder.resolve("picture.png");
        ImageIO.write(new BufferedImage(6_000, 6_000, BufferedImage.TYPE_BYTE_GRAY), "png", picture.toFile());
        Process process = process("-Xmx20m");
        try (PrintWriter requests = new PrintWriter(process.getOutputStream(), true, StandardCharsets.UTF_8)) {
            requests.println(Json.write(Map.of("action", "inspect", "original", picture.toString())));
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(process.exitValue()).isEqualTo(Worker.MEMORY);
    }

    private static Process process(String memory) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        memory,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Worker.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }
}
