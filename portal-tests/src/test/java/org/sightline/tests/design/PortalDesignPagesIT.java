package org.sightline.tests.design;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** The customer's designs: the catalogue, and one of them. */
class PortalDesignPagesIT extends PageTest {

    /** The table "what each sees" of the specification, section 1, by sign-in. */
    private static final Map<String, List<String>> SEEN = Map.of(
            "gail@northfield.example", List.of("D1", "D6", "D3"),
            "lee@northfield.example", List.of("D1", "D3"),
            "lyla@northfield.example", List.of("D6"),
            "bea@brightwater.example", List.of("D7"),
            "sam@southern.example", List.of());

    private static List<String> listed(Page on) {
        return on.locator("main .dcard h2 .id, main tbody td .id").allTextContents();
    }

    private static Locator facet(Page on, String name, String choice) {
        return on.getByRole(
                        AriaRole.NAVIGATION,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(choice));
    }

    @Test
    @DisplayName(
            "W2 what each sees (section 1), designs in the catalogue, and nobody is asked for sites it does not have")
    void eachSeesExactlyItsDesigns() {
        SEEN.forEach((login, designs) -> {
            Page person = newPerson(new Browser.NewContextOptions());
            signIn(person, login, PASSWORD);
            person.navigate(server.url() + "/portal/design/list");
            assertThat(listed(person)).as(login).containsExactlyElementsOf(designs);
            assertThat(facet(person, "Site", "Northfield")).hasCount(login.startsWith("gail") ? 2 : 0);
        });
    }

    @Test
    @DisplayName(
            "W3 W9 the catalogue is searched, narrowed and sorted, all in its address; who reaches two sites is told which")
    void theCatalogueIsNarrowed() {
        signIn("gail@northfield.example");
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Designs").setExact(true))
                .click();
        assertThat(page.locator(".dcard").first()).containsText("Northfield, Leeds");
        assertAccessible();

        facet(page, "Site", "Lyon").click();
        assertThat(page.locator(".dcard")).hasCount(1);
        assertThat(listed(page)).containsExactly("D6");
        page.getByText("Table").click();
        assertThat(page.locator("thead")).containsText("Site");
        assertThat(listed(page)).containsExactly("D6");
        facet(page, "Site", "Lyon").click();
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertAccessible();

        facet(page, "Status", "Active").click();
        assertThat(page.locator("tbody tr")).hasCount(2);
        page.locator("main [type=search]").fill("sleeve");
        page.keyboard().press("Enter");
        assertThat(page.locator("tbody tr")).hasCount(1);
        page.reload();
        assertThat(listed(page)).containsExactly("D6");
        page.locator("main [type=search]").fill("D7");
        page.keyboard().press("Enter");
        assertThat(page.locator("main .empty")).containsText("No design matches");
        go("/portal/design/list?status=NONSENSE");
        assertThat(page.locator("main .note.bad")).containsText("no such status");
    }

    @Test
    @DisplayName("W6 a specification book is made of the chosen designs and fetched when it is ready")
    void aBookIsMadeOfTheChosenDesigns() throws IOException {
        signIn("gail@northfield.example");
        go("/portal/design/list");
        page.locator(".selbar input.all").check();
        assertThat(page.locator(".selbar")).containsText("3 selected");
        Download book = page.waitForDownload(() -> {
            page.locator("[data-book]").click();
            assertThat(page.locator("[data-book-says]")).containsText("being made");
            server.bridge().runTimer("specification-book");
        });
        try (PDDocument document = Loader.loadPDF(book.path().toFile())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("D1", "D6")
                    .doesNotContain("D2", "D7");
        }
        page.locator(".selbar input.all").uncheck();
        page.getByLabel("Select D3").check();
        expectComplaint("422");
        page.locator("[data-book]").click();
        assertThat(page.locator("[data-book-says]")).containsText("None of these designs has a valid specification");
    }
}
