package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists of documents: what stands in them, and what can be taken away. */
class DocumentListPagesIT extends DocumentPageTest {

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
    @Tag("full")
    @DisplayName("the search of the top bar finds by file name; filters stand in the address")
    void theSearchOfTheTopBarFindsByFileName() {
        signIn(copy.login("doc"));
        page.locator(".topbar [type=search]").fill(copy.number("P1-002") + "_0.pdf");
        page.keyboard().press("Enter");
        page.waitForURL("**/staff/search/list?q=*");
        assertThat(page.locator(".picks .id")).hasText(copy.number("P1-002"));

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
}
