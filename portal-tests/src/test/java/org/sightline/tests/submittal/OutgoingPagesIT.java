package org.sightline.tests.submittal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.MailCatcher;
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
        draft(0, 1, 2);
        assertThat(page.locator("#linesTitle")).containsText("3");
        person("lee").selectOption("TO");
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
        assertThat(page.locator("main .seg")).hasText("All 1Received 1Sent 0");
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

    @Test
    @DisplayName("D12 mail goes to those it is sent and copied to, and only when the submittal says so")
    void mailIsSentWhenTheSubmittalSaysSo() throws MessagingException {
        signIn("doc-" + x + "@sightline.example");
        sent(0, "No e-mail", "T-001");
        assertThat(page.locator(".factline")).containsText("No e-mail");
        sent(1, "Notice with link", "T-002");
        assertThat(page.locator(".factline")).containsText("Notice with link");

        MimeMessage first = MailCatcher.awaited(server, "lee-" + x + "@northfield.example", 1);
        MimeMessage copied = MailCatcher.awaited(server, "gail-" + x + "@northfield.example", 1);

        for (MimeMessage mail : List.of(first, copied)) {
            assertThat(mail.getSubject()).contains("T-002");
            assertThat(mail.getAllRecipients()).hasSize(1);
            assertThat(MailCatcher.body(mail)).contains("/portal/submittal/view?id=");
        }
        assertThat(MailCatcher.to("lee-" + x + "@northfield.example")).hasSize(1);
        for (String other : List.of("bea-" + x + "@brightwater.example", "lyla-" + x + "@northfield.example")) {
            assertThat(MailCatcher.to(other)).isEmpty();
        }
    }

    @Test
    @Tag("full")
    @DisplayName(
            "files go out with stamp and cover where the draft says so, and the customer is given the stamped ones")
    void stampedFilesGoOut() throws IOException {
        signIn("doc-" + x + "@sightline.example");
        go("/staff/submittal/list?project=" + project);
        draft(0);
        person("lee").selectOption("TO");
        page.locator("#stamped").check();
        page.locator("#covered").check();
        assertAccessible();
        page.locator("#preview").click();
        assertThat(page.locator(".factline")).containsText("Stamped, with cover");
        page.locator("#sendNow").click();
        page.locator("#void").waitFor();
        page = newPerson(new Browser.NewContextOptions());
        signIn("lee-" + x + "@northfield.example");
        go("/portal/submittal/list?project=" + project);
        page.locator("tbody a.id").click();
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("table.items").innerText().contains("With our stamp or cover");
        });
        Download file = page.waitForDownload(
                () -> page.locator("table.items a[download]").click());
        assertThat(Files.size(file.path())).isGreaterThan(10_000L);
        assertAccessible();
    }

    /** Sends a document to Lee with a copy to Gail. */
    private void sent(int document, String email, String number) {
        go("/staff/submittal/list?project=" + project);
        draft(document);
        person("lee").selectOption("TO");
        person("gail").selectOption("CC");
        page.locator("#email").selectOption(new SelectOption().setLabel(email));
        page.locator("#preview").click();
        page.locator("#sendNow").click();
        assertThat(page.locator(".toasts")).containsText(number + " is sent");
    }

    private void draft(int... documents) {
        page.locator("#create").click();
        page.locator("#save").click();
        page.locator("#add").waitFor();
        IntStream.of(documents)
                .forEach(document ->
                        page.locator("input[name$=chosen]").nth(document).check());
        page.locator("#add").click();
        page.locator("#linesTitle").waitFor();
    }

    private Locator person(String name) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(name + "-" + x))
                .locator("select");
    }
}
