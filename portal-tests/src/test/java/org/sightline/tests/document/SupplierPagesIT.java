package org.sightline.tests.document;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What is assigned to a sub-supplier is all its people see of a project. */
class SupplierPagesIT extends DocumentPageTest {

    @Test
    @DisplayName(
            "D18 a sub-supplier sees the one project and the one document assigned to it, and nothing when it is taken away")
    void aSubSupplierSeesWhatIsAssigned() {
        Page sam = page;
        signIn(copy.login("sam"));
        shows(sam, "P1", "P1-003");
        String assigned = (String) sam.locator("tbody a.id").evaluate("link => link.href");

        page = newPerson(new Browser.NewContextOptions());
        signIn(copy.login("doc"));
        takeAway("P1-003");
        assign("P1-001");

        shows(sam, "P1", "P1-001");
        assertThat(sam.navigate(assigned).status()).isEqualTo(404);

        takeAway("P1-001");

        sam.navigate(server.url() + "/portal/project/list");
        assertThat(sam.locator("main .empty")).isVisible();
        assertThat(sam.navigate(server.url() + "/portal/document/list?project=" + copy.project("P1"))
                        .status())
                .isEqualTo(404);
    }

    /** The person sees this project alone, and of it this document alone. */
    private void shows(Page person, String project, String document) {
        person.navigate(server.url() + "/portal/project/list");
        assertThat(person.locator("tbody tr")).hasCount(1);
        assertThat(person.locator("tbody tr")).containsText(copy.number(project));
        person.navigate(server.url() + "/portal/document/list?project=" + copy.project(project));
        assertThat(person.locator("tbody tr")).hasCount(1);
        assertThat(person.locator("tbody a.id")).hasText(copy.number(document));
    }

    private void assign(String document) {
        choose(document, "option:text-matches('" + copy.number("") + "\\\\b')");
    }

    private void takeAway(String document) {
        choose(document, "option >> nth=0");
    }

    private void choose(String document, String option) {
        go("/staff/document/edit?id=" + copy.id(document));
        Locator suppliers = page.locator("#supplier");
        suppliers.selectOption(suppliers.locator(option).getAttribute("value"));
        page.locator("#facts #save").click();
        assertThat(page.locator(".toasts")).containsText("saved");
    }
}
