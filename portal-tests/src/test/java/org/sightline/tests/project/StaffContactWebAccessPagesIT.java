package org.sightline.tests.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.MailCatcher;

/** The panel of web access on the page of a contact. */
class StaffContactWebAccessPagesIT extends ContactPageTest {

    private void make(String email, String relations) {
        x = server.bridge().demonstration();
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        String leeds = WebAccessClient.field(doc.get("/api/v1/customers?q=NL-" + x), "id");
        HttpResponse<byte[]> made = doc.send(
                "POST",
                "/api/v1/contacts",
                "{\"firstName\":\"Nina\",\"lastName\":\"Neu\",\"email\":\"" + email.replace("?", x)
                        + "\",\"relations\":[" + relations.replace("?", leeds) + "]}",
                Map.of());
        signIn("doc-" + x + "@sightline.example");
        go("/staff/contact/edit?id=" + WebAccessClient.field(made, "id"));
    }

    @Test
    @DisplayName("D2 a contact without a company has the panel closed, with the hint what to do")
    void aContactWithoutACompanyHasThePanelClosed() {
        make("Nina-?@Northfield.example", "");
        assertThat(page.locator("#allowed")).isDisabled();
        assertThat(page.locator(".web-access")).containsText("Add a company first");
        assertThat(page.locator("#saveAccess")).hasCount(0);
    }

    @Test
    @DisplayName("D4 D8 the login is filled in from the e-mail in lower case; the list tells invited and active")
    void theLoginIsFilledIn() {
        make("Nina-?@Northfield.example", "{\"customer\":\"?\",\"level\":\"SITE\"}");
        assertThat(page.locator("#login")).not().isVisible();
        page.locator("#allowed").check();
        assertThat(page.locator("#login")).hasValue("nina-" + x + "@northfield.example");
        press("invite");
        assertThat(page.locator(".panel.web-access header")).containsText("Invited");
        String here = page.url();
        go("/staff/contact/list?q=nina-" + x);
        assertThat(page.locator("tbody tr")).containsText("Invited");

        Page nina = newPerson(new Browser.NewContextOptions());
        nina.navigate(MailCatcher.link(MailCatcher.awaited(server, "Nina-" + x + "@Northfield.example", 1)));
        nina.locator("#password").fill("a quiet river bend");
        nina.locator("#again").fill("a quiet river bend");
        nina.locator("#save").click();
        nina.waitForURL("**/sign-in");
        page.reload();
        assertThat(page.locator("tbody tr")).containsText("Web access on");
        page.navigate(here);
        assertThat(page.locator(".panel.web-access header")).containsText("Active, never signed in");
    }

    @Test
    @DisplayName("D4 a login that is taken is refused beside the field, naming who has it")
    void aTakenLoginNamesItsHolder() {
        make("DOC-?@sightline.example", "{\"customer\":\"?\",\"level\":\"SITE\"}");
        page.locator("#allowed").check();
        press("saveAccess");
        assertThat(page.locator("#loginError")).containsText("already the login of Doc");
        assertThat(page.locator("#allowed")).isChecked();
    }

    @Test
    @DisplayName(
            "D6 D7 only projects in reach are offered, and they rest while all are ticked; all means later ones too")
    void onlyProjectsInReachAreOffered() {
        open("lee");
        assertThat(page.locator("#chosen")).containsText("P5-" + x);
        assertThat(page.locator("#chosen")).not().containsText("P6-" + x);
        assertThat(page.locator("#chosen")).not().containsText("P9-" + x);
        assertThat(box("P1-" + x)).isChecked();
        assertThat(box("P5-" + x)).not().isChecked();

        page.locator("#allProjects").check();
        assertThat(box("P1-" + x)).isDisabled();
        press("saveAccess");
        assertThat(page.locator(".toasts")).containsText("Web access is saved");
        seesAllProjectsOfLeeds();
        page.locator("#allProjects").uncheck();
        assertThat(box("P1-" + x)).isChecked();
        box("P2-" + x).uncheck();
        press("saveAccess");

        show("lee");
        assertThat(page.locator("#allProjects")).not().isChecked();
        assertThat(box("P1-" + x)).isChecked();
        assertThat(box("P2-" + x)).not().isChecked();
    }

    private void seesAllProjectsOfLeeds() {
        Page lee = newPerson(new Browser.NewContextOptions());
        signIn(lee, email("lee"), PASSWORD);
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        String leeds = WebAccessClient.field(doc.get("/api/v1/customers?q=NL-" + x), "id");
        String made = "{\"number\":\"P7-" + x + "\",\"name\":\"Case packer\",\"customer\":\"" + leeds + "\"}";
        doc.send("POST", "/api/v1/projects", made, Map.of());
        lee.navigate(server.url() + "/portal/project/list");
        for (String number : List.of("P1", "P5", "P7")) {
            assertThat(lee.locator("tbody")).containsText(number + "-" + x);
        }
        assertThat(lee.locator("tbody")).not().containsText("P6-" + x);
    }

    @Test
    @Tag("full")
    @DisplayName("D3 the switch shuts the contact out; its settings come back with it")
    void theSwitchShutsTheContactOut() {
        open("lee");
        Page lee = newPerson(new Browser.NewContextOptions());
        signIn(lee, email("lee"), PASSWORD);
        page.locator("#allowed").uncheck();
        press("saveAccess");

        lee.navigate(server.url() + "/portal/home");
        org.assertj.core.api.Assertions.assertThat(lee.url()).contains("/sign-in");
        page.locator("#allowed").check();
        assertThat(box("P1-" + x)).isChecked();
    }

    @Test
    @Tag("full")
    @DisplayName("D5 a temporary password is shown once")
    void aTemporaryPasswordIsShownOnce() {
        open("lee");
        press("temporary");
        String password = page.locator("#secret").textContent();
        assertThat(page.locator(".panel.web-access header")).containsText("Invited");

        show("lee");
        assertThat(page.locator("#secret")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(page.content()).doesNotContain(password);
        Page lee = newPerson(new Browser.NewContextOptions());
        signIn(lee, email("lee"), password);
        org.assertj.core.api.Assertions.assertThat(lee.url()).contains("/choose-password");
    }

    @Test
    @Tag("full")
    @DisplayName("D8 the invitation goes by mail and is not shown")
    void theInvitationGoesByMail() {
        open("max");
        page.locator("#allowed").check();
        press("invite");

        assertThat(page.locator(".toasts")).containsText(email("max"));
        assertThat(page.locator("#secret")).hasCount(0);
        org.assertj.core.api.Assertions.assertThat(MailCatcher.link(MailCatcher.awaited(server, email("max"), 1)))
                .contains("/invitation?token=");
    }

    @Test
    @Tag("full")
    @DisplayName("staff without the right read the panel and change nothing")
    void staffWithoutTheRightOnlyRead() {
        x = server.bridge().demonstration();
        signIn("vic-" + x + "@sightline.example");
        show("lee");
        assertThat(page.locator("#allowed")).isDisabled();
        assertThat(page.locator("#saveAccess")).hasCount(0);
        assertThat(page.locator("#temporary")).isDisabled();
    }

    @Test
    @Tag("full")
    @DisplayName("the panel and the outgoing mail are accessible, speak German and fit a phone")
    void theyAreAccessible() {
        open("lee");
        assertAccessible();
        press("temporary");
        assertAccessible();
        pictures("web-access");
        signOutAndIn("admin");
        go("/staff/mail/list");
        assertAccessible();
        picture("mail-list");
        page.setViewportSize(390, 844);
        picture("mail-list-390");
    }

    private void pictures(String name) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
            for (int width : new int[] {1440, 390}) {
                page.setViewportSize(width, 900);
                picture(name + "-" + scheme + "-" + width);
            }
        }
    }

    private void signOutAndIn(String staff) {
        page = newPerson(new Browser.NewContextOptions().setViewportSize(1440, 900));
        signIn(staff + "-" + x + "@sightline.example");
    }
}
