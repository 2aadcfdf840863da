package org.sightline.tests.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

class AccountPagesIT extends PageTest {

    private String suffix;

    @BeforeEach
    void world() {
        suffix = server.bridge().demonstration();
    }

    private String login(String name) {
        return name + "-" + suffix + "@sightline.example";
    }

    private void open(String path) {
        signIn(login("admin"));
        page.waitForURL("**/staff/home");
        go(path);
    }

    private String account(String name) {
        return server.bridge()
                .read("select a.id from Account a where a.login = :of", login(name))
                .get(0);
    }

    private String role(String code) {
        return server.bridge()
                .read("select r.id from Role r where r.code = :of", code)
                .get(0);
    }

    private Locator role(Page on, String name) {
        return on.locator("fieldset .check", new Page.LocatorOptions().setHasText(Pattern.compile("^\\s*" + name)))
                .first()
                .locator("input");
    }

    @Test
    @Tag("full")
    @DisplayName("a new account gets a temporary password, shown once, that leads to choosing an own one")
    void aNewAccountChoosesItsOwnPassword() {
        open("/staff/account/create");
        page.locator("#name").fill("Nora");
        page.locator("#login").fill("no address");
        page.locator("#create").click();
        assertThat(page.locator("#loginError")).hasText("This is no e-mail address.");
        assertThat(page.locator("#name")).hasValue("Nora");
        page.locator("#login").fill(login("DOC").toUpperCase());
        page.locator("#create").click();
        assertThat(page.locator("#loginError")).containsText("is the login of another account");
        page.locator("#login").fill(login("nora"));
        role(page, "Viewer").check();
        page.locator("#create").click();
        page.waitForURL("**/staff/account/edit?id=*");
        page.locator("#password").click();
        String secret = page.locator("#secret").textContent();
        assertAccessible();
        picture("account-edit");
        go("/staff/account/edit?id=" + account("nora"));
        assertThat(page.locator("#secret")).hasCount(0);

        Page nora = newPerson(new Browser.NewContextOptions());
        signIn(nora, login("nora"), secret);
        nora.waitForURL("**/choose-password");
        assertAccessible(nora);
        nora.locator("#password").fill("seven wet umbrellas");
        nora.locator("#again").fill("seven wet umbrellas");
        nora.locator("#save").click();
        nora.waitForURL("**/sign-in");
        signIn(nora, login("nora"), "seven wet umbrellas");
        nora.waitForURL("**/staff/home");
    }

    @Test
    @DisplayName("S05 a lock, ended sessions and a changed role hold at the next request")
    void changesHoldAtTheNextRequest() {
        Client vic = Client.of(server, login("vic"));
        open("/staff/account/edit?id=" + account("vic"));
        assertThat(vic.get("/api/v1/projects").statusCode()).isEqualTo(200);
        role(page, "Viewer").uncheck();
        role(page, "Security").check();
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Account saved");
        assertThat(Client.text(vic.get("/api/v1/me"))).contains("SECURITY_VIEW").doesNotContain("PROJECT_VIEW");
        page.locator("#endSessions").click();
        assertThat(page.locator(".toasts")).containsText("All sessions");
        assertThat(vic.get("/api/v1/me").statusCode()).isEqualTo(401);
        Client again = Client.of(server, login("vic"));
        page.locator("#lock").click();
        assertThat(page.locator("h1 .chip")).hasText("Locked");

        assertThat(again.get("/api/v1/me").statusCode()).isEqualTo(401);
        page.locator("#release").click();
        assertThat(page.locator("h1 .chip")).hasText("Active");
        Client.of(server, login("vic"));
    }

    @Test
    @DisplayName("nobody locks the own account, and rights one lacks are neither given nor touched")
    void rightsDoNotGrowByADetour() {
        open("/staff/account/edit?id=" + account("vic"));
        role(page, "Viewer").uncheck();
        role(page, "Security").check();
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Account saved");
        go("/staff/account/edit?id=" + account("admin"));
        assertThat(page.locator("#lock")).hasCount(0);

        page = newPerson(new Browser.NewContextOptions());
        signIn(login("vic"));
        page.waitForURL("**/staff/home");
        go("/staff/account/edit?id=" + account("admin"));
        assertThat(page.locator("#save")).hasCount(0);
        assertThat(page.locator("#password")).hasCount(0);
        go("/staff/account/edit?id=" + account("vic"));
        assertThat(role(page, "Administrator")).isDisabled();
        assertThat(go("/staff/role/list")).isEqualTo(404);
    }

    @Test
    @Tag("full")
    @DisplayName("a shipped role stays as it is; its copy is changed, held and deleted")
    void aShippedRoleIsCopied() {
        open("/staff/role/edit?id=" + role("VIEWER"));
        assertThat(page.locator("#save")).hasCount(0);
        assertThat(page.locator("[data-right=PROJECT_VIEW]")).isDisabled();
        page.locator("#copy").click();
        assertThat(page.locator("#save")).isVisible();
        page.locator("#name").fill("Reader " + suffix);
        page.locator("[data-right=REPORT_VIEW]").uncheck();
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Role saved");
        assertThat(page.locator("[data-right=REPORT_VIEW]")).not().isChecked();
        assertThat(page.locator("[data-right=PROJECT_VIEW]")).isChecked();
        assertAccessible();
        picture("role-edit");
        page.locator("#delete").click();
        page.waitForURL("**/staff/role/list");
        assertThat(page.locator("tbody")).not().containsText("Reader " + suffix);
        assertAccessible();
        picture("role-list");
    }

    @Test
    @Tag("full")
    @DisplayName("accounts are found by name and state, in German and on a phone")
    void accountsAreFound() {
        open("/staff/account/list?q=" + suffix);
        assertThat(page.locator("tbody tr")).hasCount(5);
        assertAccessible();
        picture("account-list");
        go("/staff/account/list?state=DISABLED&q=" + suffix);
        assertThat(page.locator(".empty")).containsText("No account fits the filter");
        page.setViewportSize(390, 844);
        go("/staff/account/list?q=" + suffix);
        picture("account-list-390");
    }

    @Test
    @DisplayName("A11 accounts and roles exist for nobody without the right")
    void accountsExistForNobodyWithoutTheRight() {
        Client doc = Client.of(server, login("doc"));
        Client lee = Client.of(server, "lee-" + suffix + "@northfield.example");
        for (String path : new String[] {
            "/staff/account/list",
            "/staff/account/create",
            "/staff/account/edit?id=" + account("vic"),
            "/staff/role/list",
            "/staff/role/edit?id=" + role("VIEWER")
        }) {
            assertThat(doc.get(path).statusCode()).as(path).isEqualTo(404);
            assertThat(lee.get(path).statusCode()).as(path).isEqualTo(404);
        }
    }
}
