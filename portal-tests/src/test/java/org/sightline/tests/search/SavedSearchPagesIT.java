package org.sightline.tests.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;
import org.sightline.tests.shared.PortalServer;

/** Stars and saved searches above lists of designs. */
class SavedSearchPagesIT extends PageTest {

    private final String x = PortalServer.get().bridge().demonstration();

    private Locator star(Page on, String number) {
        return on.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Favourite: " + number + "-" + x));
    }

    private Locator segment(Page on, String name) {
        return on.locator(".saved .seg button").filter(new Locator.FilterOptions().setHasText(name));
    }

    private static void name(Page on, String name) {
        on.locator("#naming > summary").click();
        on.locator("#name").fill(name);
        on.locator("#save").click();
    }

    @Test
    @DisplayName(
            "a star marks at a press without a new page, favourites are saved as a search, and its name opens them")
    void aStarMarksAndASearchIsSaved() {
        signIn("lee-" + x + "@northfield.example");
        go("/portal/design/list");
        star(page, "D3").focus();
        page.keyboard().press("Enter");
        assertThat(star(page, "D3")).hasAttribute("aria-pressed", "true");
        assertThat(star(page, "D3")).isFocused();
        page.getByRole(AriaRole.LINK, new GetByRoleOptions().setName("Only favourites"))
                .click();
        assertThat(page.locator(".dcard")).hasCount(1);
        name(page, "");
        assertThat(page.locator("#nameError")).containsText("required");
        page.locator("#name").fill("Mine");
        page.locator("#save").click();
        page.locator("main [type=search]").fill("D");
        page.keyboard().press("Enter");
        name(page, "mine");
        assertThat(page.locator("#nameError")).containsText("You have a search named mine already");
        assertThat(page.locator("#name")).hasValue("mine");
        segment(page, "Mine").click();
        assertThat(segment(page, "Mine")).hasAttribute("aria-pressed", "true");
        assertThat(segment(page, "Mine").locator(".num")).hasText("1");
        assertAccessible();
        segment(page, "All").click();
        assertThat(page.locator(".dcard")).hasCount(2);
        assertThat(segment(page, "Mine")).hasAttribute("aria-pressed", "false");
        segment(page, "Mine").click();
        assertThat(page.locator(".dcard")).hasCount(1);
    }

    @Test
    @Tag("full")
    @DisplayName("staff share a search, rename and delete it; without a script stars and searches work as well")
    void staffShareASearch() {
        Page plain = newPerson(new Browser.NewContextOptions().setJavaScriptEnabled(false));
        signIn(plain, "dana-" + x + "@sightline.example", PASSWORD);
        plain.navigate(server.url() + "/staff/design/list?q=-" + x + "&view=cards");
        star(plain, "D4").click();
        assertThat(star(plain, "D4")).hasAttribute("aria-pressed", "true");
        plain.locator("#naming > summary").click();
        plain.locator("#name").fill("This copy " + x);
        plain.locator("#shared").selectOption("All staff");
        plain.locator("#save").click();
        assertThat(segment(plain, "This copy " + x)).hasAttribute("aria-pressed", "true");

        signIn("vic-" + x + "@sightline.example");
        go("/staff/design/list");
        segment(page, "This copy " + x).click();
        assertThat(page.locator("table.designs tbody tr")).hasCount(8);
        assertThat(page.locator("#naming > summary")).hasText("Save search");
        assertAccessible();

        for (int i = 1; i <= 6; i++) {
            go("/staff/design/list?q=D" + i + "-" + x);
            name(page, "D" + i + " " + x);
            assertThat(page.locator(".toasts")).containsText("D" + i + " " + x);
        }
        assertThat(page.locator("[name=saved] option:checked")).hasText("D6 " + x);
        page.locator("select[name=saved]").selectOption("D2 " + x);
        page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName("Show")).click();
        assertThat(page.locator("table.designs tbody .id")).hasText("D2-" + x);
        go("/staff/design/list?status=ACTIVE");
        assertThat(page.locator("[name=saved] option:checked")).hasText("Choose a saved search");
        assertAccessible();

        name(plain, "Renamed " + x);
        assertThat(segment(plain, "Renamed " + x)).hasAttribute("aria-pressed", "true");
        assertThat(segment(plain, "This copy " + x)).hasCount(0);
        plain.locator("#naming > summary").click();
        plain.locator("#naming .sure > summary").click();
        plain.locator("#delete").click();
        assertThat(segment(plain, "Renamed " + x)).hasCount(0);
        assertThat(plain.locator(".dcard")).hasCount(8);
    }
}
