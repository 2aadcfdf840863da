package org.sightline.tests.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sightline.tests.shared.PageTest;

/** The lists of customers and of contacts: filters, their chips, and the list as a file. */
@Tag("full")
class CustomerListPagesIT extends PageTest {

    private String x;

    @BeforeEach
    void copy() {
        x = server.bridge().demonstration();
        signIn("doc-" + x + "@sightline.example");
    }

    @Test
    void listsAreFilteredAndAccessible() {
        go("/staff/contact/list?webAccess=NONE&q=" + x);
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody tr")).containsText("max-" + x);
        assertAccessible();
        picture("contact-list");
        go("/staff/customer/list?kind=SUPPLIER&q=" + x);
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertAccessible();
        picture("customer-list");
    }

    @ParameterizedTest
    @DisplayName("the exported file has the rows of the list in its order, also downwards")
    @CsvSource({"customer,name,td:nth-child(1) a", "customer,code,td:nth-child(2)", "contact,email,td:nth-child(2)"})
    void theFileHasTheOrderOfTheList(String list, String sort, String cell) throws IOException {
        for (String down : List.of("false", "true")) {
            go("/staff/" + list + "/list?q=" + x + "&sort=" + sort + "&down=" + down);
            List<String> shown = page.locator("tbody tr " + cell).allTextContents();
            Download export = page.waitForDownload(() -> page.locator("#export").click());
            List<String> lines = Files.readAllLines(export.path());

            assertThat(shown).hasSizeGreaterThan(3);
            assertThat(lines).as(down).hasSize(shown.size() + 1);
            for (int i = 0; i < shown.size(); i++) {
                assertThat(lines.get(i + 1))
                        .as(down)
                        .contains("\"" + shown.get(i).strip() + "\"");
            }
        }
    }
}
