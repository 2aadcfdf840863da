package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From files on the own machine to documents. */
class DocumentUploadPagesIT extends DocumentPageTest {

    @Test
    @Tag("full")
    @DisplayName("many files become new documents and new revisions at once; what is doubtful is said")
    void manyFilesAreBroughtIn() {
        UUID revision = copy.upload("doc", copy.number("P1-001") + "_1.txt", "a newer arrangement");
        UUID fresh = copy.upload("doc", copy.number("P1-300") + "_A Gear box.txt", "a gear box");
        UUID again = copy.upload("doc", "Copy.txt", "a gear box");
        signIn(copy.login("doc"));
        go("/staff/document/upload?project=" + copy.project("P1"));
        takeUploads(revision + "," + fresh + "," + again);
        Locator rows = page.locator("table.incoming tbody tr");
        assertThat(rows).hasCount(3);
        assertThat(rows.nth(0)).containsText("New revision of " + copy.number("P1-001"));
        assertThat(rows.nth(1).locator("input[name$=title]")).hasValue("Gear box");
        assertThat(rows.nth(1).locator("input[name$=revision]")).hasValue("A");
        assertAccessible();
        picture("document-upload");

        rows.nth(2).locator("input[name$=number]").fill(copy.number("P1-002"));
        rows.nth(2).locator("input[name$=number]").press("Tab");
        assertThat(rows.nth(2)).containsText("New revision of " + copy.number("P1-002"));
        rows.nth(2).locator("input[name$=revision]").fill("0");
        page.locator("#after").selectOption("PUBLISH");
        page.locator("#save").click();
        assertThat(rows.nth(2).locator(".ui-message-error")).containsText("nothing is overwritten");
        assertThat(rows.nth(1).locator("input[name$=title]")).hasValue("Gear box");
        rows.nth(2).locator("input[name$=leave]").click();
        assertThat(rows).hasCount(2);
        page.locator("#save").click();

        page.waitForURL("**/staff/document/list?project=*");
        assertThat(page.locator(".toasts")).containsText("2 files are saved");
        assertThat(copy.numbers(copy.as("lee"), "/api/v1/documents")).containsExactly("P1-001", "P1-300");
    }

    /** What the drop zone's script does when the files have come over. */
    private void takeUploads(String ids) {
        page.locator("input[name=uploads]").evaluate("(field, ids) => { field.value = ids; }", ids);
        page.locator("#take").click();
        page.waitForLoadState();
    }

    @Test
    @Tag("full")
    @DisplayName("a contact brings files into its project and sees them; others do not")
    void aContactBringsFilesIn() {
        UUID layout = copy.upload("lee", "Layout_0.txt", "our layout");
        signIn(copy.login("lee"));
        go("/portal/document/upload?project=" + copy.project("P1"));
        takeUploads(layout.toString());
        assertAccessible();
        assertThat(page.locator("#after")).hasCount(0);
        page.locator("#save").click();
        page.waitForURL("**/portal/document/list?project=*");
        page.locator("a.id", new Page.LocatorOptions().setHasText("Layout")).click();
        assertThat(page.locator("table.revisions")).containsText("Sent by you");
        assertAccessible();
        picture("document-portal-view");

        assertThat(copy.numbers(copy.as("gail"), "/api/v1/documents")).doesNotContain("Layout");
    }

    @Test
    @Tag("full")
    @DisplayName("a sub-supplier delivers what is assigned to it, and is told so for anything else")
    void aSubSupplierDeliversWhatIsAssigned() {
        UUID sheet = copy.upload("sam", copy.number("P1-003") + "_A.txt", "gearbox");
        UUID other = copy.upload("sam", "Other_A.txt", "something else");
        signIn(copy.login("sam"));
        go("/portal/document/upload?project=" + copy.project("P1"));
        takeUploads(sheet + "," + other);
        page.locator("#save").click();
        Locator rows = page.locator("table.incoming tbody tr");
        assertThat(rows.nth(1).locator(".ui-message-error")).containsText("assigned to you");
        rows.nth(1).locator("input[name$=leave]").click();
        assertThat(rows).hasCount(1);
        page.locator("#save").click();
        page.waitForURL("**/portal/document/list?project=*");
        assertThat(page.locator("tbody tr")).containsText("A");
        assertThat(page.locator("main")).not().containsText("Northfield");
    }
}
