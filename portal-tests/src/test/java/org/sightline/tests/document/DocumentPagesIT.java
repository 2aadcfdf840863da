package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DocumentPagesIT extends DocumentPageTest {

    @Test
    @DisplayName("W2 W8 D17 pages of what is hidden are absent and its names are nowhere")
    void pagesOfWhatIsHiddenAreAbsent() {
        signIn(copy.login("lee"));
        for (String hidden : List.of("P6-001", "P1-002", "P2-001", "P3-001", "P4-001", "P5-001")) {
            assertThat(go("/portal/document/view?id=" + copy.id(hidden)))
                    .as(hidden)
                    .isEqualTo(404);
        }
        assertThat(go("/portal/document/list?project=" + copy.project("P6"))).isEqualTo(404);
        assertThat(go("/portal/document/upload?project=" + copy.project("P2"))).isEqualTo(404);
        assertThat(go("/staff/document/edit?id=" + copy.id("P1-001"))).isEqualTo(404);
        go("/portal/document/list?q=" + copy.number("P6-001"));
        assertThat(page.locator(".empty")).containsText("No document matches");
        go("/portal/document/view?id=" + copy.id("P1-001"));
        assertThat(page.locator("main")).not().containsText("Brightwater");
    }

    @Test
    @Tag("full")
    @DisplayName("W2 the page of a project lists its documents; in the portal only what is shared")
    void thePageOfAProjectListsItsDocuments() {
        signIn(copy.login("doc"));
        String project = "?id="
                + copy.line("P1-001").getAsJsonObject("project").get("id").getAsString();
        go("/staff/project/edit" + project);
        assertThat(listed(page)).containsExactly(copy.number("P1-001"), copy.number("P1-002"), copy.number("P1-003"));
        page.locator("main input[name=q]").fill("002");
        page.locator("main input[name=q]").press("Enter");
        page.waitForURL("**q=002*");
        assertThat(listed(page)).containsExactly(copy.number("P1-002"));

        signIn(page = newPerson(new Browser.NewContextOptions()), copy.login("lee"), PASSWORD);
        go("/portal/project/view" + project);
        assertThat(listed(page)).containsExactly(copy.number("P1-001"));
        assertAccessible();
    }

    @Test
    @Tag("full")
    @DisplayName("W2 put into the portal the contact sees and downloads it; taken out it is gone at the next click")
    void publishedAndTakenOutAgain() {
        String document = copy.id("P1-002");
        signIn(copy.login("doc"));
        Page lee = newPerson(new Browser.NewContextOptions());
        signIn(lee, copy.login("lee"), PASSWORD);
        go("/staff/document/edit?id=" + document);
        assertAccessible();
        page.locator("button[data-opens^=publish]").click();
        assertThat(page.locator("dialog[open]")).containsText("never issued");
        page.locator("dialog[open] input[type=submit]").click();
        assertThat(page.locator(".toasts")).containsText("The customer sees revision 0 now");
        assertThat(page.locator("table.revisions")).containsText("Customer");

        lee.navigate(server.url() + "/portal/document/list");
        lee.locator("a.id", new Page.LocatorOptions().setHasText(copy.number("P1-002")))
                .click();
        Download file = lee.waitForDownload(() -> lee.locator("#download").click());
        assertThat(file.suggestedFilename()).isEqualTo(copy.number("P1-002") + "_0.pdf");

        page.locator("input[value='Take out']").click();
        assertThat(page.locator(".toasts")).containsText("no longer sees");
        assertThat(lee.reload().status()).isEqualTo(404);
        lee.navigate(server.url() + "/portal/document/list");
        assertThat(listed(lee)).containsExactly(copy.number("P1-001"));
    }

    @Test
    @Tag("full")
    @DisplayName("issuing, voiding and facts: far-reaching acts ask first, a taken number is told beside its field")
    void issuedVoidedAndRenamed() {
        signIn(copy.login("doc"));
        go("/staff/document/edit?id=" + copy.id("P1-002"));
        page.locator("button[data-opens^=issue]").click();
        page.locator("dialog[open] input[type=submit]").click();
        assertThat(page.locator("table.revisions")).containsText("Issued");
        page.locator("button[data-opens^=void]").click();
        page.locator("dialog[open] [data-closes]").click();
        assertThat(page.locator("table.revisions")).containsText("Issued");
        page.locator("button[data-opens^=void]").click();
        page.locator("dialog[open] input[type=submit]").click();
        assertThat(page.locator("table.revisions")).containsText("Void");

        page.locator("#number").fill(copy.number("P1-001"));
        page.locator("#title").fill("Typed with care");
        page.locator("#save").click();
        assertThat(page.locator("#numberError")).containsText("already");
        assertThat(page.locator("#title")).hasValue("Typed with care");
        page.locator("#number").fill(copy.number("P1-200"));
        page.locator("#inRegister").check();
        page.locator("#save").click();
        assertThat(page.locator("h1")).containsText("Typed with care");
        picture("document-edit");
    }

    @Test
    @Tag("full")
    @DisplayName("whoever saves an old version is told, and nothing is lost")
    void anOldVersionIsTold() {
        String document = copy.id("P1-002");
        signIn(copy.login("doc"));
        go("/staff/document/edit?id=" + document);
        copy.send("doc", "PATCH", "/documents/" + document, "{\"title\":\"Meanwhile\"}");
        page.locator("#title").fill("Too late");
        page.locator("#save").click();

        assertThat(page.locator(".note.bad")).containsText("Somebody changed this meanwhile");
        assertThat(page.locator("#title")).hasValue("Too late");
    }

    @Test
    @Tag("full")
    @DisplayName("I02 I03 names are shown as they are: no script of theirs runs and no expression is worked out")
    void namesAreShownAsTheyAre() {
        List<String> said = new ArrayList<>();
        page.onDialog(dialog -> {
            said.add(dialog.message());
            dialog.dismiss();
        });
        List<String> payloads = List.of(
                "<img src=x onerror=alert(1)>",
                "\"><script>alert(2)</script>",
                "' onfocus=alert(3) autofocus='",
                "#{7*7} ${7*7} {{7*7}}",
                "</title><svg onload=alert(4)>",
                "javascript:alert(5)");
        List<String> made = new ArrayList<>();
        for (String payload : payloads) {
            String number = payload.substring(0, Math.min(40, payload.length()));
            UUID upload = copy.upload("doc", payload + ".txt", "file " + made.size());
            made.add(copy.newDocument("doc", number, payload, upload));
        }
        signIn(copy.login("doc"));
        go("/staff/document/list?project=" + copy.project("P1") + "&q=" + Dossier.encoded("alert("));
        assertThat(page.locator("tbody")).containsText("<img src=x onerror=alert(1)>");
        for (int i = 0; i < made.size(); i++) {
            go("/staff/document/edit?id=" + made.get(i));
            assertThat(page.locator("h1")).containsText(payloads.get(i));
            assertThat(page.title()).contains(payloads.get(i)).doesNotContain("49");
        }
        assertThat(page.locator("main img, main svg[onload], main script[src]")).hasCount(0);
        assertThat(said).isEmpty();
    }
}
