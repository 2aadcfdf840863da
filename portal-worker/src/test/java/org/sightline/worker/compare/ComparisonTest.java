package org.sightline.worker.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.scene.Look;
import org.sightline.worker.scene.Scene;
import org.sightline.worker.scene.SceneLayer;
import org.sightline.worker.scene.ScenePath;
import org.sightline.worker.scene.ScenePdf;

/** What changed is found where it is, and nothing else. */
class ComparisonTest {

    @TempDir
    Path folder;

    private int count;

    private Path drawing(double... boxes) throws Exception {
        SceneLayer cut = new SceneLayer("layer:0", "Cut", 0);
        for (int i = 0; i < boxes.length; i += 4) {
            Path2D.Double path = new Path2D.Double();
            path.append(new Rectangle2D.Double(boxes[i], boxes[i + 1], boxes[i + 2], boxes[i + 3]), false);
            cut.paths().add(new ScenePath(path, Look.line(0)));
        }
        Path file = folder.resolve("drawing" + count++ + ".pdf");
        new ScenePdf(new Scene("mm", 1, true, List.of(cut)), new Budget()).write(file);
        return file;
    }

    private Comparison.Found compare(Path before, Path after) throws Exception {
        return new Comparison(1000, new Budget())
                .compare(before, after, 0, folder.resolve("overlay" + count++ + ".png"));
    }

    @Test
    void theSameDrawingTwiceHasNoRegion() throws Exception {
        assertThat(compare(drawing(0, 0, 100, 50), drawing(0, 0, 100, 50)).regions())
                .isEmpty();
    }

    @Test
    void aBoxThatCameAndOneThatWentAreFoundInMillimetres() throws Exception {
        Comparison.Found found =
                compare(drawing(0, 0, 200, 100, 10, 10, 20, 20), drawing(0, 0, 200, 100, 150, 70, 30, 20));

        assertThat(found.regions()).extracting(Comparison.Region::change).containsExactly(Change.ADDED, Change.REMOVED);
        Comparison.Region came = found.regions().get(0);
        // the sheet has a border of 4 mm; what came lies 150 mm from the left and 10 mm below the upper side
        assertThat(came.x()).isCloseTo(154, within(4.0));
        assertThat(came.y()).isCloseTo(14, within(4.0));
        assertThat(came.width()).isCloseTo(30, within(6.0));
        assertThat(came.height()).isCloseTo(20, within(6.0));
    }

    @Test
    void aDrawingThatGrewDoesNotMoveWhatStayed() throws Exception {
        Path before = drawing(0, 0, 100, 50, 10, 10, 20, 20);
        Path after = drawing(0, 0, 100, 50, 10, 10, 20, 20, 0, 50, 100, 60);

        Comparison.Found found = compare(before, after);

        assertThat(found.regions()).hasSize(1);
        assertThat(found.regions().get(0).change()).isEqualTo(Change.ADDED);
        assertThat(found.height()).isGreaterThan(110);
        BufferedImage overlay =
                ImageIO.read(folder.resolve("overlay" + (count - 1) + ".png").toFile());
        assertThat(pixels(overlay, 0xC81E1E)).as("red").isZero();
        assertThat(pixels(overlay, 0x0A7A5C)).as("green").isPositive();
        assertThat(pixels(overlay, 0x9AA5AE)).as("grey").isPositive();
    }

    private static long pixels(BufferedImage image, int colour) {
        long found = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                found += (image.getRGB(x, y) & 0xFFFFFF) == colour ? 1 : 0;
            }
        }
        return found;
    }
}
