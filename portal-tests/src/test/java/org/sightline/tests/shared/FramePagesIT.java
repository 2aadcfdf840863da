package org.sightline.tests.shared;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies around every page: menus, account, keys, colours, focus. */
class FramePagesIT extends PageTest {

    private void phone() {
        page = newPerson(new Browser.NewContextOptions().setViewportSize(390, 844));
    }

    @ParameterizedTest
    @DisplayName("W1 every entry of the menus leads to a page that is there")
    @CsvSource({
        "admin@sightline.example,.rail",
        "vic@sightline.example,.rail",
        "admin@sightline.example,#new",
        "gail@northfield.example,.nav"
    })
    void everyEntryLeadsToAPageThatIsThere(String login, String menu) {
        signIn(login);
        List<String> addresses = page.locator(menu + " a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .distinct()
                .toList();

        assertThat(addresses).isNotEmpty();
        for (String address : addresses) {
            assertThat(go(address)).as(address).isEqualTo(200);
            assertThat(page.title()).endsWith(" · Sightline");
            assertThat(page.locator("h1")).hasCount(1);
        }
    }

    @Test
    @DisplayName("W1 the portal's menu has Home, Projects, Designs and Documents and nothing of the console")
    void thePortalsMenuHasNothingOfTheConsole() {
        signIn("lee@northfield.example");

        List<String> entries = page.locator(".nav a:visible").allTextContents();
        assertThat(entries).containsExactly("Home", "Projects", "Designs", "Documents", "Submittals");
        assertThat(page.content()).doesNotContain("/staff/", "Customers", "Audit");
        assertThat(page.locator("#new")).hasCount(0);
    }

    @Test
    @Tag("full")
    @DisplayName("the server keeps no state of a page that is only read, and one can sign out of it all the same")
    void pagesThatAreReadHaveNoState() {
        signIn("lee@northfield.example");
        for (String read : List.of("home", "project/list", "document/list")) {
            page.navigate(server.url() + "/portal/" + read);
            assertThat(page.locator("[name='jakarta.faces.ViewState']").first()).hasValue("stateless");
        }
        page.locator("#account summary").click();
        page.locator("[id='leave:signOut']").click();
        assertThat(page).hasURL(Pattern.compile("/sign-in"));
    }

    @Test
    @DisplayName("what can be made anew is offered by right")
    void whatCanBeMadeIsOfferedByRight() {
        signIn("vic@sightline.example");
        assertThat(page.locator("#new")).hasCount(0);

        Page doc = newPerson(new Browser.NewContextOptions());
        signIn(doc, "doc@sightline.example", PASSWORD);
        doc.locator("#new summary").click();
        assertThat(doc.locator("#new .drop a").first()).hasText("Project");
        doc.keyboard().press("ArrowDown");
        assertThat(doc.locator("#new .drop a").first()).isFocused();
        doc.keyboard().press("Escape");
        assertThat(doc.locator("#new .drop")).isHidden();
        assertThat(doc.locator("#new summary")).isFocused();
    }

    @ParameterizedTest
    @Tag("full")
    @DisplayName("on a phone the menu is a menu: it takes the focus, Escape closes it and gives the focus back")
    @CsvSource({"doc@sightline.example,rail", "gail@northfield.example,nav"})
    void onAPhoneTheMenuIsAMenu(String login, String menu) {
        phone();
        signIn(login);
        Locator button = page.locator("[data-menu=" + menu + "]");
        Locator body = page.locator("#" + menu);
        assertThat(body).isHidden();
        button.click();
        assertThat(button).hasAttribute("aria-expanded", "true");
        assertThat(body.locator("a:visible").first()).isFocused();
        assertAccessible();
        picture("frame-" + menu + "-390");

        page.keyboard().press("Escape");
        assertThat(body).isHidden();
        assertThat(button).isFocused();
        assertThat(button).hasAttribute("aria-expanded", "false");
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
    }

    @Test
    @Tag("full")
    @DisplayName("dark colours are a switch that says how it stands and outlives the session")
    void darkColoursOutliveTheSession() {
        signIn("rev@sightline.example");
        Locator dark = page.locator(".topbar > [data-theme-switch]");
        assertThat(dark).hasAttribute("aria-pressed", "false");
        dark.click();
        assertThat(dark).hasAttribute("aria-pressed", "true");
        page.locator("#account summary").click();
        page.locator("input[value='Sign out']").click();
        page.waitForURL("**/sign-in");

        assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
    }

    @Test
    @Tag("full")
    @DisplayName("? lists the keys, they work, and none of them acts while one types")
    void keysWorkAndNeverWhileTyping() {
        signIn("doc@sightline.example");
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).isVisible();
        assertAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator("#keys")).isHidden();
        page.keyboard().press("/");
        assertThat(page.locator("[data-search]")).isFocused();
        page.keyboard().type("?gp");
        assertThat(page.locator("#keys")).isHidden();
        assertThat(page.locator("[data-search]")).hasValue("?gp");
        page.locator("main").focus();
        page.keyboard().type("gp");
        page.waitForURL("**/staff/project/list");
        page.keyboard().press("j");
        assertThat(page.locator("tbody tr td:first-child a").first()).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL("**/staff/project/edit*");
    }

    @Test
    @DisplayName("the first stop is the way to the content, and after a change of page the focus stands there")
    void theFocusStandsWhereTheContentBegins() {
        page.navigate(server.url() + "/sign-in");
        page.keyboard().press("Tab");
        assertThat(page.locator(".skip")).isFocused();
        signIn("doc@sightline.example");
        page.locator(".rail a", new Page.LocatorOptions().setHasText("Projects"))
                .click();
        page.waitForURL("**/staff/project/list");

        assertThat(page.locator("#content")).isFocused();
    }

    @ParameterizedTest
    @DisplayName("J04 what is not there says so in both areas, without a trace of why")
    @CsvSource({"doc@sightline.example,/staff/nothing", "lee@northfield.example,/portal/nothing"})
    void whatIsNotThereSaysSo(String login, String path) {
        signIn(login);

        assertThat(go(path)).isEqualTo(404);
        assertThat(page.locator("h1")).hasText("Not found");
        assertAccessible();
        picture("not-found");
        page.locator("main a.ui-button").click();
        page.waitForURL("**/home");
    }
}
