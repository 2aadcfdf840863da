package org.sightline.tests.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
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

    @Test
    @DisplayName("each filter of the list of customers is named above it and comes off by itself")
    void eachFilterOfTheListOfCustomersComesOffByItself() {
        go("/staff/customer/list?q=NL-" + x);
        page.locator("tbody td a[href*='group=']").click();
        page.waitForURL("**group=*");
        Locator chips = page.locator(".chip.filter");
        assertThat(chips).hasText(new String[] {"Group: Northfield Group-" + x});
        page.locator("#kind").selectOption("CUSTOMER");
        page.locator("#q").fill("NL-" + x);
        page.locator("#filter").click();
        page.waitForURL("**kind=CUSTOMER*");
        assertThat(chips).hasText(new String[] {
            "Name or code: NL-" + x, "Kind: Customers", "Group: Northfield Group-" + x,
        });
        assertAccessible();
        picture("customer-list-chips");

        takeOff("Group");
        assertThat(page).not().hasURL(java.util.regex.Pattern.compile(".*group=.+"));
        assertThat(chips).hasCount(2);
        go("/staff/customer/list?archived=true&q=nothing-" + x);
        assertThat(chips).hasCount(2);
        cleared("No company fits the filter.", "/staff/customer/list");
    }

    @Test
    @DisplayName("each filter of the list of contacts is named above it and comes off by itself")
    void eachFilterOfTheListOfContactsComesOffByItself() {
        go("/staff/customer/list?q=NL-" + x);
        page.locator("tbody td.n a").click();
        page.waitForURL("**company=*");
        Locator chips = page.locator(".chip.filter");
        assertThat(chips).hasText(new String[] {"Company: Northfield, Leeds-" + x});
        page.locator("#webAccess").selectOption("NONE");
        page.locator("#q").fill("max");
        page.locator("#filter").click();
        page.waitForURL("**webAccess=NONE*");
        assertThat(chips).hasText(new String[] {
            "Name or e-mail: max", "Company: Northfield, Leeds-" + x, "Web access: No web access"
        });
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertAccessible();
        picture("contact-list-chips");

        takeOff("Web access");
        assertThat(chips).hasCount(2);
        takeOff("Company");
        assertThat(chips).hasText(new String[] {"Name or e-mail: max"});
        go("/staff/contact/list?archived=true&q=nothing-" + x);
        assertThat(chips).hasCount(2);
        cleared("No contact fits the filter.", "/staff/contact/list");
    }

    private void takeOff(String filter) {
        String before = page.url();
        page.locator(".chip.filter a[aria-label='Remove filter: " + filter + "']")
                .click();
        page.waitForURL(url -> !url.equals(before));
    }

    private void cleared(String why, String list) {
        assertThat(page.locator(".empty")).containsText(why);
        page.locator(".empty a").click();
        page.waitForURL(server.url() + list);
        assertThat(page.locator(".chip.filter")).hasCount(0);
    }
}
