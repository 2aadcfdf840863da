package org.sightline.tests.submittal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** Distribution lists of a project, from the page of its submittals to the draft that uses one. */
@Tag("full")
class DistributionPagesIT extends PageTest {

    @Test
    @DisplayName("a list is made, renamed, used in a draft and removed; what is refused is told beside its field")
    void fromMakingToRemoving() {
        String x = server.bridge().demonstration();
        String project = server.bridge()
                .read("select p.id from Project p where p.number = :of", "P1-" + x)
                .get(0);
        signIn("doc-" + x + "@sightline.example");
        go("/staff/submittal/list?project=" + project);
        page.locator("#distribution").click();
        assertThat(page.locator(".empty")).containsText("No lists yet");
        assertAccessible();
        page.locator("#begin").click();
        person("lee-" + x).selectOption("TO");
        page.locator("#save").click();
        assertThat(page.locator("#nameError")).containsText("Give the list a name");
        assertThat(person("lee-" + x)).hasValue("TO");
        page.locator("#name").fill("Usual");
        person("lee-" + x).selectOption("");
        page.locator("#save").click();
        assertThat(page.locator("#peopleError")).containsText("at least one person");
        assertThat(page.locator("#name")).hasValue("Usual");
        person("lee-" + x).selectOption("TO");
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Usual is saved");
        assertThat(page.locator("tbody tr")).containsText("Usual");
        assertAccessible();

        page.locator("tbody a").click();
        page.locator("#name").fill("Site");
        person("gail-" + x).selectOption("BCC");
        assertAccessible();
        page.locator("#save").click();
        assertThat(page.locator("tbody tr td.num")).containsText("2");

        go("/staff/submittal/create?project=" + project);
        page.locator("#save").click();
        page.locator("select[id$=list]").selectOption(new SelectOption().setLabel("Site (2)"));
        page.locator("#useList").click();
        assertThat(person("gail-" + x)).hasValue("BCC");
        page.locator("#distribution").click();
        page.locator("tbody a").click();
        page.locator("[data-opens=removeList]").click();
        page.locator("#removeNow").click();
        assertThat(page.locator(".empty")).containsText("No lists yet");
    }

    private Locator person(String login) {
        return page.locator("tr", new Page.LocatorOptions().setHasText(login)).locator("select");
    }
}
