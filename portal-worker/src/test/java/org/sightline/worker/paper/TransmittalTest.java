package org.sightline.worker.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;

class TransmittalTest {

    @TempDir
    private Path folder;

    private Path write(String name, int rows) throws Exception {
        return write(name, rows, false);
    }

    private Path write(String name, int rows, boolean wide) throws Exception {
        Transmittal sheet = new Transmittal(
                "Transmittal T-001",
                List.of(
                        new Sheet.Fact("Project", "P1 Filling line 4"),
                        new Sheet.Fact("To", "Northfield, Leeds\nLee, Engineer"),
                        new Sheet.Fact("Return by", "7 Jan 2030")),
                List.of(new Transmittal.Head("No.", 0.3), new Transmittal.Head("Title", 0.7)),
                IntStream.range(0, rows)
                        .mapToObj(i -> List.of(
                                "P1-" + i,
                                "A title that is long enough for more than one line of a "
                                        + "table with two columns, and then some words more, Größe " + i))
                        .toList(),
                "Read the notes.\nThen answer.",
                List.of(
                        new Transmittal.Block("Signature", List.of("Name", "Date")),
                        new Transmittal.Block("Received", List.of("Name", "Date"))),
                new Transmittal.Words("Page", "of"),
                wide);
        Path into = folder.resolve(name);
        new TransmittalWriter(sheet, new Budget()).write(into);
        return into;
    }

    @Test
    @DisplayName("a sheet says all it was given, over as many pages as the table needs, each with its number")
    void saysAll() throws Exception {
        try (PDDocument read = Loader.loadPDF(write("long.pdf", 80).toFile())) {
            int pages = read.getNumberOfPages();
            String text = new PDFTextStripper().getText(read);
            assertThat(pages).isGreaterThan(2);
            assertThat(text)
                    .contains("Transmittal T-001", "Lee, Engineer", "P1-0", "P1-79", "Größe 79", "Then answer.")
                    .contains("Page 1 of " + pages, "Page " + pages + " of " + pages, "Received");
        }
    }

    @Test
    @DisplayName("a table of many columns lies on its long side, and no letter of a long number is left out")
    void liesOnItsLongSide() throws Exception {
        try (PDDocument read = Loader.loadPDF(write("wide.pdf", 2, true).toFile())) {
            PDRectangle paper = read.getPage(0).getMediaBox();
            assertThat(paper.getWidth()).isGreaterThan(paper.getHeight());
            String text = new PDFTextStripper().getText(read).replaceAll("\\s", "");
            assertThat(text).contains("P1-1").doesNotContain("\u2026");
        }
        try (PDDocument document = new PDDocument()) {
            List<String> lines = new Letters(document).lines("No. " + "8".repeat(40), 9, 60);
            assertThat(lines).hasSizeGreaterThan(2);
            assertThat(String.join("", lines)).isEqualTo("No." + "8".repeat(40));
        }
    }

    @Test
    @DisplayName("the same content makes the same bytes")
    void sameBytes() throws Exception {
        assertThat(Files.readAllBytes(write("one.pdf", 3))).isEqualTo(Files.readAllBytes(write("other.pdf", 3)));
    }
}
