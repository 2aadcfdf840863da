package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of a project in the console. */
class DocumentRegisterPagesIT extends DocumentPageTest {

    @Test
    @Tag("full")
    @DisplayName("B6 P13 lines of the register are changed together, and each tells what came of it")
    void changesLinesTogether() {
        copy.send("doc", "PATCH", "/documents/" + copy.id("P1-003") + "/register", "{\"act\":\"COMPLETE\"}");
        signIn(copy.login("doc"));
        go("/staff/document/register?project=" + copy.project("P1"));
        assertThat(listed(page)).containsExactly(copy.number("P1-001"), copy.number("P1-002"), copy.number("P1-003"));
        assertAccessible();
        page.locator("tbody input[type=checkbox]").nth(0).check();
        page.locator("tbody input[type=checkbox]").nth(2).check();
        page.locator(".selbar button[type=submit]").click();
        page.waitForURL("**/staff/document/change?document=*");
        page.locator("#act").selectOption("QUEUE");
        assertAccessible();
        page.locator("#save").click();
        assertThat(page.locator("p.note")).containsText("Done: 1 of 2.");
        assertThat(page.locator("tbody tr").nth(1))
                .containsText(copy.number("P1-003") + " is complete; demand a new revision first.");

        go("/staff/document/register?location=QUEUED&project=" + copy.project("P1"));
        assertThat(listed(page)).containsExactly(copy.number("P1-001"));
        assertThat(page.locator("tbody .chip", new Page.LocatorOptions().setHasText("Queued")))
                .isVisible();
    }

    @Test
    @Tag("full")
    @DisplayName("M6 the register finds what waits for oneself, and the address keeps that while one searches on")
    void findsWhatWaitsForOneself() {
        String name = server.bridge()
                .read("select a.name from Account a where a.login = :of", copy.login("doc"))
                .get(0);
        signIn(copy.login("doc"));
        go("/staff/document/review?id=" + copy.id("P1-001"));
        page.locator("#add").click();
        page.locator("select[name$=person]").last().selectOption(new SelectOption().setLabel(name));
        page.locator("#save").click();
        page.locator("#approve").waitFor();
        go("/staff/document/register?project=" + copy.project("P1"));
        page.locator("#waiting").click();
        assertThat(listed(page)).containsExactly(copy.number("P1-001"));
        assertAccessible();
        page.locator("main input[type=search]").fill("P1-002");
        page.locator("main form.tools button[type=submit]").click();
        page.waitForURL("**waiting=true**");
        assertThat(listed(page)).isEmpty();
    }

    @Test
    @Tag("full")
    @DisplayName(
            "B6 a due date by hand stands in the register, as words or as codes, and a contact learns nothing of it")
    void setsDatesByHand() {
        signIn(copy.login("doc"));
        go("/staff/document/change?document=" + copy.id("P1-001"));
        page.locator("#day").fill("2020-01-31");
        page.locator("#save").click();
        assertThat(page.locator("p.note")).containsText("Done: 1 of 1.");

        go("/staff/document/register?due=OVERDUE&codes=true&project=" + copy.project("P1"));
        assertThat(listed(page)).containsExactly(copy.number("P1-001"));
        assertThat(page.locator("tbody .code")).hasText("X");
        assertThat(page.locator("tbody")).containsText("31 Jan 2020");
        go("/staff/document/edit?id=" + copy.id("P1-001"));
        assertThat(page.locator("main")).containsText("31 Jan 2020");
        assertAccessible();

        signIn(page = newPerson(new Browser.NewContextOptions()), copy.login("lee"), PASSWORD);
        go("/portal/document/view?id=" + copy.id("P1-001"));
        assertThat(page.locator("main")).not().containsText("2020");
        go("/portal/document/list");
        assertThat(page.locator("main")).not().containsText("2020");
        assertAccessible();
    }

    @Test
    @Tag("full")
    @DisplayName(
            "B6 a customer gets return statuses of its own, begun with a preset, and what is wrong is said beside its field")
    void keepsListsOfACustomer() {
        signIn(copy.login("doc"));
        String customer =
                copy.line("P1-001").getAsJsonObject("customer").get("id").getAsString();
        go("/staff/document/lists?customer=" + customer);
        assertAccessible();
        page.locator("#preset").selectOption("ENGINEERING_A");
        page.locator("#take").click();
        assertThat(page.locator("tbody tr")).hasCount(4);
        page.locator("tbody input[type=text]").nth(1).fill("");
        page.locator("#save").click();
        assertThat(page.locator(".ui-message-error").first()).isVisible();
        page.locator("tbody input[type=text]").nth(1).fill("Approved by us");
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("The list is saved.");

        for (String tab : List.of("stages", "codes", "calendar")) {
            go("/staff/document/lists?customer=" + customer + "&tab=" + tab);
            page.locator("#add").click();
            assertThat(page.locator("tbody tr")).hasCount(1);
            assertAccessible();
        }
        go("/staff/document/register?project=" + copy.project("P1"));
        assertThat(page.locator("select[name=status]")).containsText("1 · Approved by us");
    }
}
