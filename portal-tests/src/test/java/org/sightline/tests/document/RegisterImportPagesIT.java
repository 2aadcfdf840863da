package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What comes into the register of a project in the console: workbooks, and the words of our own people. */
class RegisterImportPagesIT extends DocumentPageTest {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    @Tag("full")
    @DisplayName("B6 P21 a register that was taken away comes in again, after it was shown what would change")
    void bringsInWhatWasTakenAway() {
        byte[] taken = copy.send("doc", "GET", "/documents/register.xlsx?project=" + copy.project("P1"), null)
                .body();
        String before = copy.line("P1-002").get("title").getAsString();
        signIn(copy.login("doc"));
        go("/staff/document/edit?id=" + copy.id("P1-002"));
        page.locator("#title").fill("Changed since");
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("is saved");

        go("/staff/document/register?project=" + copy.project("P1"));
        page.locator("#import").click();
        assertAccessible();
        page.locator("#file").setInputFiles(new FilePayload("notes.txt", "text/plain", new byte[] {'a'}));
        page.locator("#check").click();
        assertThat(page.locator(".ui-message-error")).containsText("This is no workbook that can be read.");
        page.locator("#file").setInputFiles(new FilePayload("register.xlsx", XLSX, taken));
        page.locator("#check").click();

        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText(copy.number("P1-002"));
        assertThat(page.locator("tbody td.words")).hasText("Title: Changed since → " + before);
        assertThat(page.locator("main")).containsText("These columns are not read: Customer, Revision, Status");
        assertAccessible();
        page.locator("#run").click();
        assertThat(page.locator(".toasts")).containsText("Imported: 0 new, 1 changed.");
        page.locator("#result a").click();
        assertThat(page.locator("tbody")).containsText(before);
        assertThat(page.locator("tbody")).not().containsText("Changed since");
    }

    @Test
    @Tag("full")
    @DisplayName("B6 M6 a document waits for a colleague, who finds it in the bell and lets it go to the queue")
    void waitsForAColleague() {
        signIn(copy.login("doc"));
        go("/staff/document/edit?id=" + copy.id("P1-001"));
        page.locator("#standingTitle ~ span a").first().click();
        page.locator("#add").click();
        page.locator("#route select").nth(0).selectOption("CHECKER");
        page.locator("#save").click();
        assertThat(page.locator("#route .ui-message-error").first()).containsText("This is required.");
        String rev = page.locator("#route option", new Page.LocatorOptions().setHasText("Rev"))
                .first()
                .getAttribute("value");
        page.locator("#route select").nth(1).selectOption(rev);
        page.locator("#save").click();
        assertThat(page.locator("tbody")).containsText("Asked");
        assertAccessible();
        go("/staff/document/register?codes=true&project=" + copy.project("P1"));
        assertThat(page.locator("tbody .code").first()).hasText("X.c(+)");

        signIn(page = newPerson(new Browser.NewContextOptions()), copy.login("rev"), PASSWORD);
        page.locator("#bell summary").click();
        page.locator("#bellFeed a").click();
        page.locator("#reject").click();
        assertThat(page.locator("#decide .ui-message-error")).isVisible();
        assertAccessible();
        page.locator("#approve").click();
        assertThat(page.locator(".toasts")).containsText("What you said is kept.");
        assertThat(page.locator("#decide")).hasCount(0);
        go("/staff/document/register?location=QUEUED&project=" + copy.project("P1"));
        assertThat(page.locator("tbody")).containsText(copy.number("P1-001"));
    }
}
