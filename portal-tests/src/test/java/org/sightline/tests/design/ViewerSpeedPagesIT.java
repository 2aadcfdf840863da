package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.HasAttributeOptions;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** Large drawings in the viewer; tells how many frames a second a hand sees. By hand with {@code -Dviewer.lines=8000,170000}. */
@Tag("full")
class ViewerSpeedPagesIT extends PageTest {

    private static final String LINES = System.getProperty("viewer.lines", "3000,20000");
    private static final double PATIENCE_MILLIS = 240_000;

    /** Moves and zooms at every frame for some seconds. Gives the time between frames in milliseconds. */
    private static final String FRAMES =
            """
            zooming => new Promise(done => {
              const { stage } = document.querySelector('[data-viewer]').viewer, times = [];
              let last = performance.now(), begun = last, n = 0;
              const step = () => {
                const now = performance.now();
                times.push(now - last);
                last = now;
                if (now - begun > 6000) { done(times); return; }
                if (zooming) stage.zoom(n % 60 < 30 ? 1.05 : 1 / 1.05); else stage.pan(n % 60 < 30 ? 6 : -6, n % 40 < 20 ? 3 : -3);
                n += 1;
                requestAnimationFrame(step);
              };
              requestAnimationFrame(step);
            })""";

    @Test
    @DisplayName("W20 a large drawing is shown whole, and follows the hand")
    void aLargeDrawingFollowsTheHand() {
        Studio studio = new Studio(server);
        signIn(studio.login("lee"));
        for (String lines : LINES.split(",")) {
            int count = Integer.parseInt(lines);
            String revision = studio.bringIn("BIG" + count, "big.dxf", drawing(count));
            Map<String, String> types = new HashMap<>();
            studio.layers(revision).values().forEach(layer -> types.put(layer, "ONE_UP"));
            studio.classify(revision, types);
            studio.move(revision, "ACTIVE");
            go("/portal/design/list?q=BIG" + count);
            page.locator(".dcard h2 a").first().click();
            assertThat(page.locator("[data-viewer]"))
                    .hasAttribute("data-state", "shown", new HasAttributeOptions().setTimeout(PATIENCE_MILLIS));
            Object shown = page.evaluate("() => document.querySelector('[data-viewer]').viewer.stage.source.count");
            assertThat(((Number) shown).intValue()).isEqualTo(count);
            for (boolean zooming : List.of(false, true)) {
                tell(count, zooming ? "zooming" : "moving", (List<?>) page.evaluate(FRAMES, zooming));
            }
        }
    }

    private void tell(int count, String doing, List<?> found) {
        List<Double> times = found.stream()
                .skip(1)
                .map(time -> ((Number) time).doubleValue())
                .sorted()
                .toList();
        System.out.printf(
                "%d lines on %s, %s: %d frames in 6 s, median %.1f ms, p95 %.1f ms%n",
                count,
                page.evaluate("() => document.querySelector('.stage .sheet').localName"),
                doing,
                times.size(),
                times.get(times.size() / 2),
                times.get(times.size() * 95 / 100));
    }

    /** Short lines all over a sheet of a metre, on four layers. */
    private static byte[] drawing(int lines) {
        Random random = new Random(lines);
        StringBuilder dxf = new StringBuilder("0\nSECTION\n2\nTABLES\n0\nTABLE\n2\nLAYER\n70\n4\n");
        Stream.of("A", "B", "C", "D")
                .forEach(layer -> dxf.append("0\nLAYER\n2\n" + layer + "\n70\n0\n62\n7\n6\nCONTINUOUS\n"));
        dxf.append("0\nENDTAB\n0\nENDSEC\n0\nSECTION\n2\nENTITIES\n");
        for (int i = 0; i < lines; i++) {
            double x = 1000 * random.nextDouble();
            double y = 700 * random.nextDouble();
            dxf.append("0\nLINE\n8\n" + "ABCD".charAt(i % 4) + "\n10\n" + x + "\n20\n" + y + "\n11\n"
                    + (x + 20 * random.nextDouble()) + "\n21\n" + (y + 20 * random.nextDouble()) + "\n");
        }
        return dxf.append("0\nENDSEC\n0\nEOF\n").toString().getBytes(StandardCharsets.US_ASCII);
    }
}
