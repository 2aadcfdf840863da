package org.sightline.tests.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

class ProjectPagesIT extends PageTest {

    private Projects projects;

    @BeforeEach
    void copy() {
        projects = new Projects(server);
    }

    private Page person(String key) {
        Page person = newPerson(new Browser.NewContextOptions());
        signIn(person, projects.login(key), PASSWORD);
        return person;
    }

    private Locator rows() {
        // why: what waits in a project stands in rows below its own
        return page.locator("tbody tr:not(.ui-expanded-row-content, .inner tr)");
    }

    @Test
    @Tag("full")
    @Tag("payara")
    void theListOfTheConsoleIsNarrowedByViewTextAndCustomerAndSaysSo() {
        signIn(projects.login("doc"));
        go("/staff/project/list?q=" + projects.suffix());
        assertThat(rows()).hasCount(8);

        page.locator(".seg a", new Page.LocatorOptions().setHasText("Hidden")).click();
        assertThat(rows()).hasCount(2);
        assertThat(page.locator(".seg [aria-current=true]")).containsText("Hidden");
        page.locator("select[name=customer]").selectOption(new String[] {"Brightwater-" + projects.suffix()});
        page.locator("button", new Page.LocatorOptions().setHasText("Filter")).click();
        assertThat(page.locator(".empty")).containsText("No project matches these filters");
        page.locator(".chip.filter a[aria-label*='Customer']").click();
        assertThat(rows()).hasCount(2);
        assertAccessible();
        picture("staff-project-list");
    }

    @Test
    @Tag("full")
    @DisplayName("a refused new project keeps what was typed and says why beside the field")
    void aRefusedNewProjectKeepsWhatWasTyped() {
        signIn(projects.login("doc"));
        go("/staff/project/create");
        page.locator("#save").click();
        assertThat(page.locator("#numberError")).hasText("Enter a number.");
        assertThat(page.locator("#customerError")).isVisible();
        assertThat(page.locator("#number")).isFocused();
        fillProject(projects.number("p1"), "Labeller");
        page.locator("#save").click();

        assertThat(page.locator("#numberError")).containsText("already");
        assertThat(page.locator("#name")).hasValue("Labeller");
        assertThat(page.locator("#customer_input")).hasValue("Northfield, Leeds-" + projects.suffix());
        assertAccessible();
        page.locator("#number").fill(projects.number("P7"));
        page.locator("#save").click();
        page.waitForURL("**/staff/project/edit?id=*");
        assertThat(page.locator("h1")).hasText(projects.number("P7") + " Labeller");
        assertThat(page.locator(".toasts")).containsText("is made");
        assertThat(page).hasTitle(projects.number("P7") + " Labeller · Projects · Sightline");
    }

    private void fillProject(String number, String name) {
        page.locator("#number").fill(number);
        page.locator("#name").fill(name);
        page.locator("#customer_input").pressSequentially("Northfield, Leeds-" + projects.suffix());
        page.locator(".ui-autocomplete-item", new Page.LocatorOptions().setHasText("Leeds-" + projects.suffix()))
                .first()
                .click();
    }

    @Test
    @Tag("full")
    @DisplayName("I02 I03 names are shown as they were typed, never run")
    void namesAreShownAsTheyWereTyped() {
        String name = "<img src=x onerror=alert(1)>#{7*7}${7*7}\"';--</title><script>alert(2)</script>";
        page.onDialog(dialog -> {
            throw new AssertionError("a name was run: " + dialog.message());
        });
        projects.change("P1", "{\"name\":\"" + name.replace("\"", "\\\"") + "\"}");
        signIn(projects.login("doc"));
        String id = projects.id("P1");

        for (String path : new String[] {"edit?id=" + id, "advanced?id=" + id, "edit?tab=setup&id=" + id}) {
            go("/staff/project/" + path);
            assertThat(page.locator("h1")).hasText(projects.number("P1") + " " + name);
        }
        assertThat(page.locator("#name")).hasValue(name);
        page.locator("#save").click();
        page.waitForLoadState();
        go("/staff/project/list?q=" + projects.number("P1"));
        assertThat(rows().first()).containsText(name);
        Page lee = person("lee");
        lee.navigate(server.url() + "/portal/project/view?id=" + id);
        assertThat(lee.locator("h1")).containsText(name);
    }

    @Test
    @DisplayName("D17 hiding a project takes it from an open session at the next click; shown again it is back")
    void hidingTakesTheProjectFromAnOpenSession() {
        Page lee = person("lee");
        String view = server.url() + "/portal/project/view?id=" + projects.id("P1");
        assertThat(lee.navigate(view).status()).isEqualTo(200);
        signIn(projects.login("doc"));
        go("/staff/project/advanced?id=" + projects.id("P1"));
        assertThat(page.locator("#hideOn")).isHidden();
        page.locator("[data-opens=hideOn]").click();
        assertThat(page.locator("#hideOn")).isVisible();
        assertThat(page.locator("#hideOn [data-closes]")).isFocused();
        page.locator("#hideOnNow").click();
        assertThat(page.locator(".toasts")).containsText("is hidden from the customer");
        assertThat(page.locator("#access")).containsText("because it is hidden");

        assertThat(lee.navigate(view).status()).isEqualTo(404);
        lee.navigate(server.url() + "/portal/project/list");
        assertThat(lee.locator(".empty")).containsText("No projects yet");
        page.locator("[data-opens=hideOff]").click();
        page.locator("#hideOffNow").click();
        assertThat(page.locator(".toasts")).containsText("shown again");
        assertThat(lee.navigate(view).status()).isEqualTo(200);
    }

    @Test
    @DisplayName(
            "D9 Set up > Project configuration > Advanced > Customer access lists who has access and why; revoking holds at once")
    void customerAccessListsWhoHasAccessAndWhy() {
        signIn(projects.login("doc"));
        go("/staff/project/edit?id=" + projects.id("P1"));
        page.locator(".ui-tabs-nav a", new Page.LocatorOptions().setHasText("Set up"))
                .click();
        assertThat(page.locator("main h2").first()).hasText("Project configuration");
        page.locator("a", new Page.LocatorOptions().setHasText("Open Advanced")).click();
        assertThat(page.locator(".crumbs")).containsText("Set up");
        assertThat(page.locator("#customerAccess")).hasText("Customer access");
        Locator access = page.locator("#access tbody tr");
        assertThat(access).hasCount(2);
        assertThat(access.filter(with("lee-"))).containsText("Chosen");
        assertThat(access.filter(with("gail-"))).containsText("Group");
        assertAccessible();
        picture("staff-project-advanced");

        Page lee = person("lee");
        access.filter(with("lee-")).locator("[data-opens]").click();
        access.filter(with("lee-")).locator("dialog input[type=submit]").click();
        assertThat(page.locator(".toasts")).containsText("no longer sees this project");
        assertThat(access).hasCount(1);
        int status = lee.navigate(server.url() + "/portal/project/view?id=" + projects.id("P1"))
                .status();
        assertThat(status).isEqualTo(404);
        go("/staff/project/advanced?id=" + projects.id("P5"));
        assertThat(access).hasCount(1);
        assertThat(access).containsText("gail-");
    }

    private static Locator.FilterOptions with(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    @Test
    @Tag("full")
    @DisplayName("D9 grants and members of a confidential project are kept on the same page")
    void grantsAndMembersAreKeptOnTheSamePage() {
        signIn(projects.login("admin"));
        go("/staff/project/advanced?id=" + projects.id("P5"));
        page.locator("[data-opens=confideOn]").click();
        page.locator("#confideOnNow").click();
        assertThat(page.locator("#team")).containsText(projects.login("admin"));
        assertThat(page.locator("#access")).containsText("granted to nobody");
        page.locator("#grant").click();
        assertThat(page.locator("#contactsError")).hasText("Choose a contact.");
        page.locator("#contacts")
                .selectOption(page.locator("#contacts option")
                        .filter(with(projects.login("gail")))
                        .textContent());
        page.locator("#grant").click();
        assertThat(page.locator("#access tbody tr")).containsText("Grant");
        assertAccessible();
        page.locator("#granting .people input").click();
        assertThat(page.locator("#granting")).containsText("Granted to nobody yet");
        page.locator("#team .people li")
                .filter(new Locator.FilterOptions().setHasNotText(projects.login("admin")))
                .locator("input")
                .click();
        assertThat(page.locator("#team .people li")).hasCount(1);
        page.locator("#team .people input").first().click();
        assertThat(page.locator(".note.bad")).containsText("at least one member");
    }

    @Test
    @Tag("full")
    @DisplayName("D9 whoever leaves a confidential project is told so on the list, where it is no more")
    void whoeverLeavesAConfidentialProjectIsLedToTheList() {
        signIn(projects.login("doc"));
        go("/staff/project/advanced?id=" + projects.id("P9"));
        page.locator("#team .people li")
                .filter(with(projects.login("doc")))
                .locator("input")
                .click();
        page.waitForURL("**/staff/project/list");

        assertThat(page.locator(".toasts")).isVisible();
        assertThat(go("/staff/project/advanced?id=" + projects.id("P9"))).isEqualTo(404);
    }

    @Test
    @DisplayName("W9 a contact of a group sees the site of each project and can narrow to one; one of a site does not")
    void groupContactsSeeTheSiteOfEachProject() {
        signIn(projects.login("gail"));
        go("/portal/project/list");
        assertThat(rows()).hasCount(4);
        assertThat(rows().nth(2)).containsText("Northfield, Lyon");
        page.locator("#companies summary").click();
        page.locator("#companies a", new Page.LocatorOptions().setHasText("Lyon"))
                .click();
        assertThat(rows()).hasCount(1);
        assertThat(page.locator("#companies summary")).containsText("Lyon");
        assertAccessible();
        picture("portal-project-list");

        go("/portal/project/list");
        assertThat(page.locator("thead")).containsText("Customer site");

        Page lee = person("lee");
        lee.navigate(server.url() + "/portal/project/list");
        assertThat(lee.locator("tbody tr")).hasCount(1);
        assertThat(lee.locator("#companies")).hasCount(0);
        assertThat(lee.locator(".bar .place")).containsText("Northfield, Leeds");
        assertThat(lee.locator("thead")).not().containsText("Customer site");
    }

    @Test
    @DisplayName(
            "W9 a contact of a group that becomes one of its site sees only that at its next click, still signed in")
    void aContactOfAGroupBecomesOneOfItsSite() {
        signIn(projects.login("gail"));
        go("/portal/project/list");
        assertThat(page.locator("tbody")).containsText(projects.number("P8"));
        Client doc = projects.as("doc");
        String gail = WebAccessClient.contact(doc, projects.login("gail"));
        String leeds = WebAccessClient.field(doc.get("/api/v1/customers?q=NL-" + projects.suffix()), "id");
        String site = "{\"relations\":[{\"customer\":\"" + leeds + "\",\"level\":\"SITE\"}]}";
        org.assertj.core.api.Assertions.assertThat(doc.send("PATCH", "/api/v1/contacts/" + gail, site, Map.of())
                        .statusCode())
                .isEqualTo(200);

        go("/portal/project/list");
        assertThat(page.locator("tbody")).containsText(projects.number("P1"));
        assertThat(page.locator("tbody")).not().containsText(projects.number("P8"));
        assertThat(page.locator("#companies")).hasCount(0);
        assertThat(page.locator("thead")).not().containsText("Customer site");
    }

    @ParameterizedTest
    @Tag("full")
    @DisplayName("W1 pages of the console do not exist for contacts")
    @ValueSource(strings = {"list", "create", "edit", "advanced"})
    void pagesOfTheConsoleDoNotExistForContacts(String name) {
        signIn(projects.login("lee"));

        assertThat(go("/staff/project/" + name + "?id=" + projects.id("P1"))).isEqualTo(404);
        assertThat(page.content()).doesNotContain("Filling line", "Exception");
    }

    @Test
    @Tag("full")
    @DisplayName("whoever may not change projects is offered nothing that changes one")
    void readersAreOfferedNothingThatChanges() {
        signIn(projects.login("rev"));
        go("/staff/project/advanced?id=" + projects.id("P1"));

        assertThat(page.locator("#access tbody tr")).hasCount(2);
        assertThat(page.locator("main input[type=submit]")).hasCount(0);
        assertThat(page.locator("#new a[href$='/staff/project/create']")).hasCount(0);
        assertThat(go("/staff/project/create")).isEqualTo(404);
        assertThat(go("/staff/project/advanced?id=" + projects.id("P9"))).isEqualTo(404);
    }

    @ParameterizedTest
    @Tag("full")
    @DisplayName("the project pages hold on a phone, in dark colours")
    @ValueSource(strings = {"list?view=open", "create", "edit?tab=setup&id=", "advanced?id="})
    void theProjectPagesHoldOnAPhone(String path) {
        page = newPerson(new Browser.NewContextOptions()
                .setViewportSize(390, 844)
                .setColorScheme(ColorScheme.DARK)
                .setTimezoneId("Europe/Berlin"));
        signIn(projects.login("doc"));
        go("/staff/project/" + path + (path.endsWith("=") ? projects.id("P1") : ""));

        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        picture("staff-project-" + path.replaceAll("\\W.*", "") + "-390-dark");
    }
}
