package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The register of a project in the console. */
class DocumentRegisterPagesIT extends DocumentPageTest {

    @Test
    @DisplayName("B6 P13 lines of the register are changed together, and each tells what came of it")
    void changesLinesTogether() {
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
        assertThat(page.locator("tbody tr").nth(1)).containsText(copy.number("P1-003") + " has no file yet.");

        go("/staff/document/register?location=QUEUED&project=" + copy.project("P1"));
        assertThat(listed(page)).containsExactly(copy.number("P1-001"));
        assertThat(page.locator("tbody .chip", new Page.LocatorOptions().setHasText("Queued")))
                .isVisible();
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

        signIn(copy.login("lee"));
        go("/portal/document/view?id=" + copy.id("P1-001"));
        assertThat(page.locator("main")).not().containsText("2020");
        go("/portal/document/list");
        assertThat(page.locator("main")).not().containsText("2020");
        assertAccessible();
    }
}
