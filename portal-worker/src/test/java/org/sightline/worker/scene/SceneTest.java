package org.sightline.worker.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.StringWriter;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sightline.worker.drawing.Budget;
import org.sightline.worker.drawing.Layer;
import org.sightline.worker.drawing.RefusedDrawingException;

class SceneTest {

    private static Path2D.Double line(double... xy) {
        Path2D.Double line = new Path2D.Double();
        line.moveTo(xy[0], xy[1]);
        line.lineTo(xy[2], xy[3]);
        return line;
    }

    private static SceneLayer layer(String key, String name, ScenePath... paths) {
        SceneLayer layer = new SceneLayer(key, name, 0xD00000);
        layer.paths().addAll(List.of(paths));
        return layer;
    }

    private static Scene scene(SceneLayer... layers) {
        return new Scene("mm", 1, true, List.of(layers));
    }

    private static Layer original(String key, String name) {
        return new Layer(key, null, name, null, false, 1, true);
    }

    @Test
    void isWrittenAsShortJsonThatHoldsNoMarkup() throws Exception {
        SceneLayer layer =
                layer("layer:1", "A </script>", new ScenePath(line(0, 0, 10.123456789, -5), Look.line(Look.OF_LAYER)));
        layer.texts().add(new SceneText(1, 2, 3, 90, "\"\u00e4\u2028", 1, 2, 0x0000FF));
        StringWriter json = new StringWriter();
        new SceneJson(json).write(scene(layer));
        assertThat(json.toString())
                .contains(
                        "\"layers\":[{\"key\":\"layer:1\",\"name\":\"A \\u003c/script\\u003e\",\"colour\":\"#d00000\"")
                .contains("\"paths\":[[0,\"M0 0L10.1235-5\"]]")
                .contains("[1,2,3,90.0,1,2,\"#0000ff\",\"\\u0022\\u00e4\\u2028\"]")
                .contains(
                        "\"looks\":[{\"stroke\":\"layer\",\"fill\":null,\"width\":0.0,\"opacity\":1.0,\"dashes\":[]}]");
    }

    @Test
    void aPictureShowsUpAsUp() throws Exception {
        ScenePath high = new ScenePath(line(0, 90, 100, 90), new Look(0xFF0000, Look.NONE, 4, 1, List.of()));
        ScenePath low = new ScenePath(line(0, 0, 100, 0), new Look(0x0000FF, Look.NONE, 4, 1, List.of()));
        BufferedImage picture = new ScenePicture(scene(layer("l", "l", high, low))).drawn(200, new Budget());
        assertThat(picture.getWidth()).isEqualTo(200);
        assertThat(picture.getHeight()).isBetween(170, 185);
        assertThat(picture.getRGB(100, 5) & 0xFFFFFF).isEqualTo(0xFF0000);
        assertThat(picture.getRGB(100, picture.getHeight() - 5) & 0xFFFFFF).isEqualTo(0x0000FF);
    }

    @Test
    void aPictureStaysWithinThePixelsOfTheBudget() throws Exception {
        Scene narrow = scene(layer("l", "l", new ScenePath(line(0, 0, 0, 1000), Look.line(0))));
        Budget budget = new Budget(1, 1_000, 10_000, 1, Duration.ofSeconds(5));
        BufferedImage picture = new ScenePicture(narrow).drawn(5_000, budget);
        assertThat(picture.getWidth() * picture.getHeight()).isLessThanOrEqualTo(10_000);
        assertThat(new ScenePicture(scene()).drawn(100, budget).getHeight()).isGreaterThan(0);
    }

    @Test
    void aFilteredSceneTakesTheKeysOfTheOriginal() throws Exception {
        Scene filtered = scene(layer("g:0", "One"), layer("g:1", "Two"), layer("g:2", "One"), layer("base", ""));
        Scene keyed = filtered.keyedAs(List.of(original("g:3", "One"), original("g:5", "Two"), original("g:8", "One")));
        assertThat(keyed.layers()).extracting(SceneLayer::key).containsExactly("g:3", "g:5", "g:8");
        Scene more = scene(layer("g:0", "One", new ScenePath(line(0, 0, 1, 1), Look.line(0))));
        assertThatThrownBy(() -> more.keyedAs(List.of(original("g:1", "Two"))))
                .isInstanceOf(RefusedDrawingException.class);
    }

    @Test
    void printsTellWhatIsMissingAndWhatIsTooMuch() {
        Prints one = new Prints();
        Prints other = new Prints();
        one.add("A", line(0, 0, 1, 1), "x");
        one.add("A", line(0, 0, 2, 2), "x");
        other.add("A", line(0, 0, 2, 2), "x");
        other.add("A", line(0, 0, 1, 1 + 1e-9), "x");
        assertThat(one.differences(other)).isZero();
        other.add("A", line(0, 0, 1, 1), "x");
        other.add("B", line(0, 0, 1, 1), "x");
        assertThat(one.differences(other)).isEqualTo(2);
    }

    @Test
    void arcsStayOnTheirCircle() {
        Pencil pencil = new Pencil(new AffineTransform());
        pencil.arc(new AffineTransform(100, 0, 0, 100, 0, 0), 0, 2 * Math.PI, true);
        double[] p = new double[6];
        double x = 100;
        double y = 0;
        for (var at = pencil.path().getPathIterator(null); !at.isDone(); at.next()) {
            if (at.currentSegment(p) == java.awt.geom.PathIterator.SEG_CUBICTO) {
                double middleX = (x + 3 * p[0] + 3 * p[2] + p[4]) / 8;
                double middleY = (y + 3 * p[1] + 3 * p[3] + p[5]) / 8;
                assertThat(Math.hypot(middleX, middleY)).isEqualTo(100, within(0.0005));
                x = p[4];
                y = p[5];
            }
        }
    }
}
