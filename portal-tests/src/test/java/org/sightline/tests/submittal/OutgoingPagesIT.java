package org.sightline.tests.submittal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** What staff send, from the draft to the customer's portal. */
class OutgoingPagesIT extends PageTest {

    private String x;
    private String project;

    @BeforeEach
    void copy() {
        x = server.bridge().demonstration();
        project = server.bridge()
                .read("select p.id from Project p where p.number = :of", "P1-" + x)
                .get(0);
    }

    @Test
    @DisplayName("D10 D11 what is sent is in the customer's portal at once, with a badge until it is downloaded")
    void sentIsReceived() {
        signIn("doc-" + x + "@sightline.example");
        go("/staff/submittal/list?project=" + project);
        assertAccessible();
        page.locator("#create").click();
        page.locator("#save").click();
        page.locator("#add").waitFor();
        page.locator("input[name$=chosen]").all().forEach(Locator::check);
        page.locator("#add").click();
        assertThat(page.locator("#linesTitle")).containsText("3");
        page.locator("tr", new com.microsoft.playwright.Page.LocatorOptions().setHasText("lee-" + x))
                .locator("select")
                .selectOption("TO");
        page.locator("#purpose").fill("IFR for review");
        assertAccessible();
        page.locator("#preview").click();
        page.locator("#sendNow").waitFor();
        assertAccessible();
        assertThat(page.locator("#sendNow").inputValue()).isEqualTo("Send T-001");
        page.locator("#sendNow").click();
        assertThat(page.locator(".toasts")).containsText("T-001 is sent");
        assertThat(page.locator(".factline")).containsText("No e-mail");
        assertAccessible();
        page.locator("#void").click();
        page.locator("#voidNow").waitFor();
        assertAccessible();

        page = newPerson(new Browser.NewContextOptions());
        signIn("lee-" + x + "@northfield.example");
        go("/portal/submittal/list?project=" + project);
        Locator row = page.locator("tbody tr");
        assertThat(row).containsText("Received");
        assertThat(row.locator("td.n")).hasText("3");
        assertThat(row).containsText("Not yet");
        assertThat(page.locator("main .ui-tabs-nav .ui-badge")).hasText("1");
        assertAccessible();
        Download zip = page.waitForDownload(() -> row.locator("a[download]").click());
        assertThat(zip.suggestedFilename()).isEqualTo("T-001.zip");
        page.reload();
        assertThat(page.locator("main .ui-tabs-nav .ui-badge")).hasCount(0);
        assertThat(page.locator("tbody tr")).not().containsText("Not yet");
        page.locator("tbody a.id").click();
        page.locator("#zip").waitFor();
        assertThat(page.locator("table.items tbody tr")).hasCount(3);
        Download sheet = page.waitForDownload(() -> page.locator("#sheet").click());
        assertThat(sheet.suggestedFilename()).isEqualTo("T-001.pdf");
        assertAccessible();
    }
}
