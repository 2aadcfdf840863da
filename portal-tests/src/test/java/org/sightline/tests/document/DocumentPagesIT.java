package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.tests.shared.PageTest;

class DocumentPagesIT extends PageTest {

    private Dossier copy;

    @BeforeEach
    void ownData() {
        copy = new Dossier(server, server.bridge().demonstration());
    }

    private List<String> listed(Page on) {
        return on.locator("tbody td .id").allTextContents().stream()
                .map(String::strip)
                .toList();
    }

    @ParameterizedTest
    @Tag("full")
    @DisplayName("what each sees (section 1), documents in the portal")
    @CsvSource({"gail,P1-001 P5-001 P8-001 P9-001", "lee,P1-001", "lyla,P8-001", "bea,P6-001", "sam,P1-003"})
    void eachSeesExactlyItsDocuments(String who, String documents) {
        signIn(copy.login(who));
        go("/portal/document/list");

        assertThat(listed(page))
                .containsExactlyElementsOf(Pattern.compile(" ")
                        .splitAsStream(documents)
                        .map(copy::number)
                        .toList());
    }

    @ParameterizedTest
    @Tag("full")
    @DisplayName("W9 who reaches several sites sees of which one each document is, also where all are of one")
    @CsvSource({"gail,P5,1", "lee,P1,0"})
    void theSiteIsNamedToWhoReachesSeveral(String who, String project, int columns) {
        signIn(copy.login(who));
        go("/portal/document/list?q=" + copy.number(project));

        assertThat(listed(page)).isNotEmpty();
        assertThat(page.locator("thead th", new Page.LocatorOptions().setHasText("Customer")))
                .hasCount(columns);
    }

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
    @DisplayName("the search of the top bar finds by file name; filters stand in the address")
    void theSearchOfTheTopBarFindsByFileName() {
        signIn(copy.login("doc"));
        page.locator(".topbar [type=search]").fill(copy.number("P1-002") + "_0.pdf");
        page.keyboard().press("Enter");
        page.waitForURL("**/staff/document/list?q=*");
        assertThat(listed(page)).containsExactly(copy.number("P1-002"));

        go("/staff/document/list?q=" + copy.number("P1-0"));
        page.locator("select[name=inPortal]").selectOption("true");
        page.locator("main form[role=search] button").click();
        page.waitForURL("**inPortal=true*");
        assertThat(listed(page)).containsExactly(copy.number("P1-001"));
        assertThat(page.locator(".chip.filter")).hasCount(2);
        page.reload();
        assertThat(listed(page)).containsExactly(copy.number("P1-001"));
        page.locator(".chip.filter", new Page.LocatorOptions().setHasText("In portal"))
                .locator("a")
                .click();
        assertThat(page.locator("tbody tr")).hasCount(3);
        assertAccessible();
        picture("document-list");
    }

    @Test
    @Tag("full")
    @DisplayName(
            "W2 the list of documents is taken away as a table: filtered and sorted as shown, hidden ones not, no formulas")
    void theListIsTakenAwayAsATable() throws IOException {
        copy.send("doc", "PATCH", "/documents/" + copy.id("P1-002"), "{\"title\":\"=cmd|' /C calc'!A0\"}");
        signIn(copy.login("rev"));
        go("/staff/document/list?q=" + copy.number("") + "&sort=number&down=true");
        Download export = page.waitForDownload(() -> page.locator("#export").click());
        List<String> lines = Files.readAllLines(export.path());

        assertThat(export.suggestedFilename()).isEqualTo("documents.csv");
        assertThat(lines.get(0)).contains("\"number\",\"title\",\"docCode\",\"project\",\"customerCode\"");
        assertThat(lines.get(1)).startsWith("\"" + copy.number("P8-002"));
        assertThat(lines).anyMatch(line -> line.contains("'=cmd"));
        assertThat(lines).noneMatch(line -> line.startsWith("\"" + copy.number("P9")));
    }

    @Test
    @Tag("full")
    @DisplayName("a selection is taken away as one archive")
    void aSelectionIsTakenAway() throws IOException {
        signIn(copy.login("doc"));
        go("/staff/document/list?q=" + copy.number("P1-0"));
        Locator take = page.locator(".selbar button[type=submit]");
        assertThat(take).isDisabled();
        page.locator("input.all").check();
        assertThat(page.locator(".selbar")).containsText("3 selected");
        page.locator("tbody input[type=checkbox]").nth(2).uncheck();
        page.locator("tbody td .id").first().focus();
        page.keyboard().press("x");
        assertThat(page.locator(".selbar")).containsText("1 selected");
        page.keyboard().press("x");

        Download zip = page.waitForDownload(take::click);

        assertThat(zip.suggestedFilename()).endsWith(".zip");
        assertThat(new String(Files.readAllBytes(zip.path()), 0, 2)).isEqualTo("PK");
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
