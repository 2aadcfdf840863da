package org.sightline.worker.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.SceneLayer;
import org.sightline.worker.scene.ScenePath;
import org.sightline.worker.scene.ScenePdf;

/** Books and prints of filtered drawings. */
class BookTest {

    private static final Book.Words WORDS = new Book.Words("Inhalt", "Geändert", "Seite", "von");

    @TempDir
    Path folder;

    /** A square whose sides are so long in millimetres, drawn from the origin. */
    private Path square(double side) throws Exception {
        SceneLayer cut = new SceneLayer("layer:0", "Cut", 0);
        Path2D.Double frame = new Path2D.Double();
        frame.moveTo(0, 0);
        frame.lineTo(side, 0);
        frame.lineTo(side, side);
        frame.lineTo(0, side);
        frame.closePath();
        cut.paths().add(new ScenePath(frame, Look.line(0)));
        Path file = folder.resolve("square" + side + ".pdf");
        new ScenePdf(new Scene("mm", 1, true, List.of(cut)), new Budget()).write(file);
        return file;
    }

    private static Sheet sheet(String number, Path drawing) {
        return new Sheet(
                number,
                "Faltschachtel für " + number,
                "Revision B",
                "12.10.2026",
                List.of(
                        new Sheet.Fact("Material", "GC1 300 g/m² " + "sehr ".repeat(30)),
                        new Sheet.Fact("Größe", "70")),
                drawing,
                "not to be had");
    }

    private static String text(PDDocument document, int page) throws Exception {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    @Test
    void aBookLeadsFromItsContentsToEachDesignAndNamesItsRevisionOnEveryPage() throws Exception {
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 1; i <= 45; i++) {
            sheets.add(sheet("D" + i, i == 2 ? null : square(100)));
        }
        Path file = folder.resolve("book.pdf");
        new BookWriter(new Book(List.of("Buch", "Northfield"), WORDS, sheets, List.of("D7: A, B")), new Budget())
                .write(file);

        try (PDDocument book = Loader.loadPDF(file.toFile())) {
            int contents = 2;
            assertThat(book.getNumberOfPages()).isEqualTo(1 + contents + 45 + 1);
            assertThat(text(book, 1)).contains("Buch", "Northfield").doesNotContain("Seite");
            List<Integer> targets = new ArrayList<>();
            for (int page = 1; page <= contents; page++) {
                for (PDAnnotation link : book.getPage(page).getAnnotations()) {
                    PDPageDestination target = (PDPageDestination) ((PDAnnotationLink) link).getDestination();
                    targets.add(target.retrievePageNumber());
                }
            }
            assertThat(targets).hasSize(45).isSorted().startsWith(3).endsWith(47);
            assertThat(text(book, 4)).contains("D1", "Material", "D1 · Revision B · 12.10.2026", "Seite 4 von 49");
            assertThat(text(book, 5)).contains("not to be had");
            assertThat(text(book, 49)).contains("Geändert", "D7: A, B");
        }
    }

    @Test
    void aSingleSheetHasNoCoverAndTheSameContentMakesTheSameBytes() throws Exception {
        Book book = new Book(List.of(), WORDS, List.of(sheet("D1", square(100))), List.of());
        new BookWriter(book, new Budget()).write(folder.resolve("one.pdf"));
        new BookWriter(book, new Budget()).write(folder.resolve("two.pdf"));

        assertThat(Files.mismatch(folder.resolve("one.pdf"), folder.resolve("two.pdf")))
                .isEqualTo(-1);
        try (PDDocument sheet = Loader.loadPDF(folder.resolve("one.pdf").toFile())) {
            assertThat(sheet.getNumberOfPages()).isEqualTo(1);
            assertThat(text(sheet, 1)).contains("Seite 1 von 1");
            assertThat(dark(new PDFRenderer(sheet).renderImageWithDPI(0, 36)))
                    .as("a drawing")
                    .isGreaterThan(300);
        }
    }

    @Test
    void tilesAreInTrueSizeAndOverlap() throws Exception {
        Path file = folder.resolve("tiles.pdf");
        new TilePrint(new TilePrint.Words("D1", "100 mm", List.of("red: cut")), false, new Budget())
                .write(square(300), 0, file);

        try (PDDocument tiles = Loader.loadPDF(file.toFile())) {
            assertThat(tiles.getNumberOfPages()).as("an overview, two by two").isEqualTo(5);
            assertThat(text(tiles, 1)).contains("D1", "100 mm", "red: cut");
            float dpi = 50.8f; // two pixels for each millimetre
            // the square ends 6 mm from the edges of its page, 312 mm wide; tiles hold 190 by 277 mm, of which 10
            // overlap
            BufferedImage first = new PDFRenderer(tiles).renderImageWithDPI(1, dpi);
            assertThat(column(first, 2 * (10 + 6))).as("left side").isTrue();
            BufferedImage second = new PDFRenderer(tiles).renderImageWithDPI(2, dpi);
            assertThat(column(second, 2 * (10 + 306 - 180))).as("right side").isTrue();
        }
    }

    /** Whether there is a long line down at this place, give or take a pixel. */
    private static boolean column(BufferedImage image, int x) {
        for (int at = x - 1; at <= x + 1; at++) {
            int dark = 0;
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(at, y) & 255) < 200 ? 1 : 0;
            }
            if (dark > image.getHeight() / 2) {
                return true;
            }
        }
        return false;
    }

    private static int dark(BufferedImage image) {
        int dark = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                dark += (image.getRGB(x, y) & 255) < 200 ? 1 : 0;
            }
        }
        return dark;
    }
}
