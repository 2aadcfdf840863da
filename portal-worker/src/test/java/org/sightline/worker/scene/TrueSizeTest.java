package org.sightline.worker.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.svg.SvgFormat;

/** A scene on paper and as SVG is as large as the drawing, and shows what the drawing shows. */
class TrueSizeTest {

    private static final double POINTS = 72 / 25.4;

    @TempDir
    Path folder;

    private static Scene inches() {
        SceneLayer cut = new SceneLayer("layer:0", "Cut", 0xC80000);
        Path2D.Double frame = new Path2D.Double();
        frame.moveTo(0, 0);
        frame.lineTo(10, 0);
        frame.quadTo(10, 5, 5, 5);
        frame.curveTo(3, 5, 0, 4, 0, 0);
        frame.closePath();
        cut.paths().add(new ScenePath(frame, new Look(Look.OF_LAYER, Look.NONE, 0.02, 1, List.of(0.2, 0.1))));
        Path2D.Double panel = new Path2D.Double();
        panel.moveTo(1, 1);
        panel.lineTo(4, 1);
        panel.lineTo(4, 3);
        panel.closePath();
        cut.paths().add(new ScenePath(panel, Look.surface(0x0000C8, 0.5)));
        SceneLayer text = new SceneLayer("layer:1", "Text & <more>", 0);
        text.texts().add(new SceneText(5, 2, 0.5, 0, "Maß Ł & <b>", 0, 0, Look.OF_LAYER));
        return new Scene("in", 25.4, true, List.of(cut, text));
    }

    @Test
    void aPageIsAsLargeAsTheDrawingAndItsBorder() throws Exception {
        Path file = folder.resolve("new.pdf");
        new ScenePdf(inches(), new Budget()).write(file);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            var box = document.getPage(0).getMediaBox();
            assertThat(box.getWidth() / POINTS / 25.4).isEqualTo(inches().frame().width, within(1e-3));
            assertThat(new PDFTextStripper().getText(document)).contains("Maß Ł & <b>");
            assertThat(document.getDocumentCatalog().getOCProperties().getGroupNames())
                    .containsExactly("Cut", "Text & <more>");
            var drawn = new PDFRenderer(document).renderImageWithDPI(0, 50.8f);
            var picture = new ScenePicture(inches()).drawn(drawn.getWidth(), new Budget());
            assertThat(different(drawn, picture)).as("of a thousand pixels").isLessThan(20);
        }
    }

    @Test
    void aDrawingThatIsLongerThanPagesAreGetsALargerUnit() throws Exception {
        Scene scene = inches();
        Path file = folder.resolve("long.pdf");
        new ScenePdf(new Scene("m", 1000, true, scene.layers()), new Budget()).write(file);

        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            double points = document.getPage(0).getMediaBox().getWidth()
                    * document.getPage(0).getUserUnit();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isLessThanOrEqualTo(14_400);
            assertThat(points / POINTS).isEqualTo(scene.frame().width * 1000, within(1.0));
        }
    }

    @Test
    void anSvgReadsBackWithTheSameThingsInTheSameSize() throws Exception {
        Path file = folder.resolve("new.svg");
        try (Writer out = Files.newBufferedWriter(file)) {
            new SceneSvg(out).write(inches());
        }

        Scene back = new SvgFormat().scene(file, new Budget());
        assertThat(back.layers()).extracting(SceneLayer::name).startsWith("Cut", "Text & <more>");
        assertThat(back.items()).isEqualTo(inches().items());
        assertThat(back.layers().get(0).paths().get(0).shape().getBounds2D().getWidth() * back.millimetres())
                .isEqualTo(254, within(0.01));
        assertThat(back.layers().get(1).texts().get(0).words()).isEqualTo("Maß Ł & <b>");
    }

    private static long different(java.awt.image.BufferedImage one, java.awt.image.BufferedImage other) {
        int high = Math.min(one.getHeight(), other.getHeight());
        int wide = Math.min(one.getWidth(), other.getWidth());
        long different = 0;
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                different += Math.abs((one.getRGB(x, y) & 255) - (other.getRGB(x, y) & 255)) > 100 ? 1 : 0;
            }
        }
        return 1000 * different / ((long) wide * high);
    }
}
