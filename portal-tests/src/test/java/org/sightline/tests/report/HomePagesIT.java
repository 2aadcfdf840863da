package org.sightline.tests.report;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.tests.shared.PageTest;

/** The first page of either area. */
@Tag("full")
class HomePagesIT extends PageTest {

    @ParameterizedTest
    @DisplayName("What each sees: the first page of the portal counts visible documents of visible projects only")
    @CsvSource({"gail@northfield,4", "lee@northfield,1", "lyla@northfield,1", "bea@brightwater,1", "sam@southern,1"})
    void theFirstPageCountsVisibleDocumentsOnly(String login, int projects) {
        String suffix = server.bridge().demonstration();
        signIn(login.replace("@", "-" + suffix + "@") + ".example");

        Locator rows = page.locator("[aria-labelledby=projects] tbody tr");
        assertThat(rows).hasCount(projects);
        for (Locator count : rows.locator("td.n").all()) {
            assertThat(count).hasText("1");
        }
        assertAccessible();
    }

    @Test
    @DisplayName(
            "the first visit shows what is there, a later one what came since; the greeting goes by the person's clock")
    void aLaterVisitShowsWhatCameSince() {
        String suffix = server.bridge().demonstration();
        String lee = "lee-" + suffix + "@northfield.example";
        signIn(lee);
        assertThat(page.locator("h1")).containsText("Good ");
        assertThat(page.locator("main")).containsText("This is your first visit");
        assertThat(page.locator(".since li")).hasCount(1);
        assertThat(page.locator(".since li")).containsText("P1-" + suffix + "-001");

        page = newPerson(new Browser.NewContextOptions());
        signIn(lee);
        assertThat(page.locator("main")).containsText("You were last here on");
        assertThat(page.locator(".since li")).hasCount(0);
        assertThat(page.locator("[aria-labelledby=news]")).containsText("Nothing new since your last visit");
        picture("portal-home");
    }

    @Test
    @DisplayName("W9 a contact of a group narrows the first page to one site and goes on with it")
    void aContactOfAGroupNarrowsTheFirstPage() {
        String suffix = server.bridge().demonstration();
        signIn("gail-" + suffix + "@northfield.example");
        page.locator("#companies summary").click();
        page.locator("#companies a", new Page.LocatorOptions().setHasText("Lyon"))
                .click();
        assertThat(page.locator("[aria-labelledby=projects] tbody tr")).hasCount(1);
        assertThat(page.locator(".since li")).hasCount(1);
        page.locator(".nav a:visible", new Page.LocatorOptions().setHasText("Projects"))
                .click();

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("P8-" + suffix);
    }

    @Test
    @DisplayName("the console begins with one's own projects and what changed last")
    void theConsoleBeginsWithOnesOwnProjects() {
        String suffix = server.bridge().demonstration();
        signIn("dana-" + suffix + "@sightline.example");

        assertThat(page.locator("[aria-labelledby=mine] li")).hasCount(2);
        assertThat(page.locator("[aria-labelledby=mine]")).containsText("P9-" + suffix);
        assertThat(page.locator("[aria-labelledby=changed] li")).hasCount(8);
        assertThat(page.locator("[aria-labelledby=steps]")).hasCount(0);
        assertAccessible();
        picture("staff-home");
    }

    @ParameterizedTest
    @DisplayName("both first pages hold on a phone, dark")
    @CsvSource({"doc@sightline.example", "gail@northfield.example"})
    void bothFirstPagesHoldOnAPhone(String login) {
        page = newPerson(
                new Browser.NewContextOptions().setViewportSize(390, 844).setColorScheme(ColorScheme.DARK));
        signIn(login);

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        picture("home-390-" + login.replaceAll("@.*", ""));
    }
}
