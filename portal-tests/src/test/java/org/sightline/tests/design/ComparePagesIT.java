package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;
import org.sightline.tests.storage.Tus;

/** Two revisions of several pages, compared by staff. */
@Tag("full")
class ComparePagesIT extends PageTest {

    @Test
    @DisplayName("pages both revisions have are compared one by one, and places are aligned without a mouse")
    void everyPageIsCompared() throws IOException {
        Studio studio = new Studio(server);
        String first = studio.bringIn("PAGES", "case.pdf", squares(60, 60, 60));
        String design = first.substring("/designs/".length(), first.indexOf("/revisions"));
        studio.classify(first, Map.of(studio.layers(first).values().iterator().next(), "ONE_UP"));
        studio.move(first, "ACTIVE");
        UUID upload = new Tus(studio.as("dana")).whole("case.pdf", squares(60, 90), 1 << 20);
        studio.does(
                "dana",
                "POST",
                "/designs/" + design + "/revisions",
                "{\"reason\":\"Wider\",\"upload\":\"" + upload + "\",\"type\":\"TEXT\"}");
        studio.lookedInto("/designs/" + design + "/revisions/B");

        signIn(studio.login("dana"));
        go("/staff/design/compare?id=" + design + "&from=A&to=B");
        Locator says = page.locator("[data-says]");
        assertThat(page.locator("[data-comparison]")).hasAttribute("data-state", "shown");
        assertThat(says).hasText("No difference found.");
        assertThat(page.locator("[data-more]")).containsText("before: 3, after: 2");
        assertThat(page.locator("select[data-pages] option")).hasCount(2);
        page.locator("select[data-pages]").selectOption("2");
        assertThat(says).hasText(Pattern.compile("Places that differ: [1-9].*"));
        assertAccessible();

        page.locator("[data-align]").click();
        assertThat(says).containsText("press Enter there");
        for (String side : new String[] {"from", "to", "from", "to"}) {
            page.locator(".stage." + side).focus();
            page.keyboard().press("Enter");
            page.keyboard().press("ArrowLeft");
        }
        assertThat(says).hasText(Pattern.compile("Places that differ: [1-9].*"));
        page.locator("[data-align]").click();
        page.locator(".stage.from").focus();
        page.keyboard().press("Escape");
        assertThat(says).hasText(Pattern.compile("Places that differ: [1-9].*"));
        assertThat(page.locator(".stage.both")).isVisible();
    }

    /** One page for each, with a square of that many points. */
    private static byte[] squares(int... sides) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int side : sides) {
                PDPage page = new PDPage(new PDRectangle(300, 200));
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.setLineWidth(3);
                    content.addRect(40, 40, side, side);
                    content.stroke();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
