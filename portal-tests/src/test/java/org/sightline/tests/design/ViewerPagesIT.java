package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

/** The viewer on the customer's page of a design: it shows, catches and gives away what the person may see. */
class ViewerPagesIT extends PageTest {

    /** The middle of the first straight line of the drawing in pixels of the window, and its length in millimetres. */
    private static final String LINE =
            """
            () => {
              const { stage, measuring } = document.querySelector('[data-viewer]').viewer;
              const { at, layer, curved } = measuring.pieces, frame = stage.node.getBoundingClientRect(), map = stage.map;
              const i = curved.findIndex((c, n) => !c && Math.hypot(at[4 * n] - at[4 * n + 2], at[4 * n + 1] - at[4 * n + 3]) * stage.source.unitMm > 40);
              const [x, y, u, v] = at.slice(4 * i, 4 * i + 4);
              const pixel = (a, b) => [frame.x + map[0] * a + map[2] * b + map[4], frame.y + map[1] * a + map[3] * b + map[5]];
              return [...pixel(x, y), ...pixel(u, v), Math.hypot(x - u, y - v) * stage.source.unitMm];
            }""";

    /** A picture of what is drawn, to be compared. */
    private static final String DRAWN =
            "() => { const sheet = document.querySelector('.stage .sheet'); return sheet.toDataURL ? sheet.toDataURL() : sheet.outerHTML; }";

    /** Where a comparison is looked at. */
    private static final String LOOKED =
            "() => { const { scale, middle } = document.querySelector('[data-comparison]').comparison.look; return [scale, ...middle].join(); }";

    private void open(String number) {
        go("/portal/design/list?q=" + number);
        page.locator(".dcard h2 a").first().click();
        assertThat(page.locator("[data-viewer]")).hasAttribute("data-state", "shown");
    }

    private List<String> layers() {
        return page.locator("[data-viewer] .layerlist label").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    /** The day of a revision of D1, as papers tell it. */
    private String dayOf(String label) {
        String made = server.bridge()
                .read("select r.createdAt from DesignRevision r where r.design.number = 'D1' and r.label = :of", label)
                .get(0);
        return DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK)
                .format(Instant.parse(made).atZone(ZoneOffset.UTC));
    }

    private Locator tool(String name) {
        return page.locator("[data-tool=" + name + "]");
    }

    private void find(String words) {
        page.locator(".stage").focus();
        page.keyboard().press("t");
        page.locator("[data-find]").fill(words);
    }

    private Locator zoom() {
        return page.locator("[data-zoom]");
    }

    /** Measures the first long line, a little beside its ends. */
    @SuppressWarnings("unchecked")
    private double measureALine() {
        tool("distance").click();
        page.waitForFunction("() => document.querySelector('[data-viewer]').viewer.measuring.pieces?.layer.length > 0");
        List<Number> line = (List<Number>) page.evaluate(LINE);
        for (int end : new int[] {0, 2}) {
            double x = line.get(end).doubleValue() + 2;
            double y = line.get(end + 1).doubleValue() + 2;
            page.mouse().move(x, y);
            page.mouse().click(x, y);
        }
        return line.get(4).doubleValue();
    }

    @Test
    @DisplayName("W3 W7 W20 a PDF shows, catches and gives away the one-up layers and no others")
    void aPdfShowsTheOneUpLayersOnly() throws IOException {
        signIn("lee@northfield.example");
        open("D1");
        assertThat(layers()).containsExactly("One-up", "Dimensions", "Artwork");
        assertThat(page.content()).doesNotContain("Manufacturing", "THREE_D");
        assertThat(page.locator("main .picks .rev")).hasText("B");
        page.waitForFunction("() => document.querySelector('.stage canvas').width > 300");
        assertAccessible();

        find("tea");
        assertThat(page.locator("[data-found]")).hasText(Pattern.compile("1 of [1-9]"));
        find("stripping");
        assertThat(page.locator("[data-found]")).hasText("Not found in what is shown.");
        page.keyboard().press("Escape");
        tool("fit").click();

        double length = measureALine();
        assertThat(page.locator("[data-measured]")).containsText(String.format("Distance %.2f mm", length));
        assertThat(page.locator("[data-measured]")).containsText("end");
        Object layers = page.evaluate("() => { const { viewer } = document.querySelector('[data-viewer]');"
                + " const known = new Set(viewer.boxes.map(box => box.dataset.layer));"
                + " return viewer.measuring.pieces.layer.every(layer => known.has(layer)); }");
        assertThat(layers)
                .as("what can be caught lies on layers that are listed")
                .isEqualTo(true);

        Object all = page.evaluate(DRAWN);
        page.locator("[data-name=Artwork]").uncheck();
        page.waitForFunction("all => document.querySelector('.stage canvas').toDataURL() !== all", all);
        assertThat(page.locator(".stage")).hasAttribute("aria-label", Pattern.compile("2 of 3 layers"));

        assertThat(page.locator("#downloads a")).hasText(new String[] {
            "Specification sheet (PDF)", "True size on A4 (PDF)", "True size on A3 (PDF)", "Picture (PNG)", "PDF"
        });
        String bytes = new String(Files.readAllBytes(taken(4)), StandardCharsets.ISO_8859_1);
        assertThat(bytes).startsWith("%PDF").doesNotContain("Manufacturing");
        try (PDDocument sheet = Loader.loadPDF(taken(0).toFile())) {
            assertThat(new PDFTextStripper().getText(sheet)).contains("D1", "Revision B", dayOf("B"));
        }
    }

    @Test
    @DisplayName(
            "W14 W20 a drawing of lines is moved, turned and measured by mouse and by keys; DXF is not offered ungranted")
    void linesAreMovedTurnedAndMeasured() {
        signIn("bea@brightwater.example");
        open("D7");
        assertThat(page.locator("#downloads a")).hasText(new String[] {
            "Specification sheet (PDF)", "True size on A4 (PDF)", "True size on A3 (PDF)", "Picture (PNG)", "PDF", "SVG"
        });
        double length = measureALine();
        assertThat(page.locator("[data-measured]")).containsText(String.format("Distance %.2f mm", length));
        tool("unit").click();
        assertThat(page.locator("[data-measured]")).containsText(String.format("Distance %.3f in", length / 25.4));

        find("Bottles");
        assertThat(page.locator("[data-found]")).hasText(Pattern.compile("1 of [1-9]"));
        assertThat(page.locator(".m-found")).isVisible();
        find("Stripping");
        assertThat(page.locator("[data-found]")).hasText("Not found in what is shown.");
        assertThat(page.locator(".m-found")).not().isAttached();
        page.keyboard().press("Escape");
        tool("fit").click();

        page.locator(".layers [data-layer]").all().forEach(Locator::uncheck);
        tool("distance").click();
        measureALine();
        assertThat(page.locator("[data-measured]")).not().containsText("end");
        page.keyboard().press("Escape");
        page.locator(".layers [data-layer]").first().check();

        String fit = zoom().textContent();
        page.locator(".stage").focus();
        Object before = page.evaluate(DRAWN);
        for (String key : List.of("+", "]", "x", "ArrowLeft")) {
            page.keyboard().press(key);
            page.waitForFunction("before => document.querySelector('.stage .sheet').outerHTML !== before", before);
            before = page.evaluate(DRAWN);
        }
        assertThat(tool("mirror")).hasAttribute("aria-pressed", "true");
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("+");
        }
        assertThat(zoom()).hasText("6400 %");
        page.keyboard().press("[");
        assertThat(zoom()).hasText(fit);
        page.keyboard().press("?");
        assertThat(page.locator("#viewerKeysOpen")).isVisible();
        assertAccessible();
        page.keyboard().press("Escape");

        page.route("**/rendition.json*", route -> route.abort());
        expectComplaint("Failed to load resource");
        page.reload();
        assertThat(page.locator("[data-viewer] .failed")).containsText("cannot be shown");
        page.unrouteAll();
    }

    @Test
    @Tag("full")
    @DisplayName("two revisions are compared by whoever sees both, and a body is turned by whom it is granted to")
    void whatMoreIsGrantedIsComparedAndTurned() {
        String x = server.bridge().demonstration();
        String design = id("select d.id from Design d where d.number = :of", "D1-" + x);
        signIn("lee-" + x + "@northfield.example");
        assertThat(go("/portal/design/compare?id=" + design)).isEqualTo(404);
        assertThat(go("/portal/design/compare?id=" + design + "&from=A&to=B")).isEqualTo(404);

        String customer = "/api/v1/customers/" + id("select c.id from Company c where c.code = :of", "NL-" + x);
        String wanted = "{\"visibleStatuses\":{\"SUPERSEDED\":true},"
                + "\"layerTypes\":[\"ONE_UP\",\"DIMENSIONS\",\"ARTWORK\",\"THREE_D\"]}";
        assertThat(Client.of(server, "admin-" + x + "@sightline.example")
                        .send("PATCH", customer, wanted, Map.of())
                        .statusCode())
                .isEqualTo(200);
        go("/portal/design/view?id=" + design);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Compare"))
                .click();
        assertThat(page.locator("[data-comparison]")).hasAttribute("data-state", "shown");
        assertThat(page.locator("h1")).hasText("Revisions A and B compared");
        Locator places = page.locator("[data-changes] button");
        assertThat(page.locator("[data-says]")).hasText("Places that differ: " + places.count() + ".");
        Object whole = page.evaluate(LOOKED);
        places.first().click();
        assertThat(page.evaluate(LOOKED)).as("a place is looked at closely").isNotEqualTo(whole);
        assertAccessible();

        for (String mode : List.of("side", "slider", "blink")) {
            page.locator("[data-mode-of=" + mode + "]").click();
            assertThat(page.locator(".stage.to canvas")).isAttached();
            assertThat(page.locator(".stage.both")).isHidden();
        }
        page.locator("[data-mode-of=both]").click();
        assertThat(page.locator(".stage.both canvas")).isVisible();

        go("/portal/design/view?id=" + design);
        page.getByText(".glb").click();
        assertThat(page.locator("[data-viewer]")).hasAttribute("data-state", "shown");
        assertThat(page.locator("#downloads")).not().containsText("GLB");
        page.waitForFunction("() => document.querySelector('.stage canvas').width > 300");
        Object body = page.evaluate(DRAWN);
        page.locator(".stage").focus();
        page.keyboard().press("ArrowLeft");
        page.waitForFunction("body => document.querySelector('.stage canvas').toDataURL() !== body", body);
    }

    /** The file behind an entry of the menu of downloads. */
    private Path taken(int entry) {
        if (!page.locator("#downloads .drop").isVisible()) {
            page.locator("#downloads summary").click();
        }
        Download saved = page.waitForDownload(
                () -> page.locator("#downloads a").nth(entry).click());
        return saved.path();
    }

    private String id(String query, String of) {
        return server.bridge().read(query, of).get(0);
    }
}
