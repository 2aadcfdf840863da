package org.sightline.tests.customer;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** The pages of a new and of a known contact. */
class ContactPagesIT extends PageTest {

    private String x;

    @BeforeEach
    void copy() {
        x = server.bridge().demonstration();
        signIn("doc-" + x + "@sightline.example");
    }

    private void openContact(String name) {
        go("/staff/contact/list?q=" + name + "-" + x + "@");
        page.locator("tbody a").first().click();
    }

    private void pick(String typed) {
        page.locator("#pick_input").pressSequentially(typed);
        page.locator("#pick_panel .ui-autocomplete-item").first().click();
    }

    @Test
    @Tag("full")
    @DisplayName("D2 without a company the web access of a contact is closed and says why")
    void withoutACompanyTheWebAccessIsClosedAndSaysWhy() {
        go("/staff/contact/create");
        assertAccessible();
        page.locator("#firstName").fill("Ann");
        page.locator("#lastName").fill("Ash");
        page.locator("#email").fill("ann-" + x + "@new.example");
        page.locator("#save").click();

        assertThat(page.locator("h1")).containsText("Ann Ash");
        assertThat(page.locator("#allowed")).isDisabled();
        assertThat(page.locator(".web-access .note")).isVisible();
        pick("BW-" + x);
        assertThat(page.locator(".relations")).containsText("Brightwater");
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Saved Ann Ash");
        assertThat(page.locator("#allowed")).isEnabled();
        assertAccessible();
        picture("contact-edit");
    }

    @Test
    @Tag("full")
    void aTakenAddressIsToldBesideItsFieldAndNothingTypedIsLost() {
        go("/staff/contact/create");
        page.locator("#firstName").fill("Leo");
        page.locator("#lastName").fill("Short");
        page.locator("#email").fill("LEE-" + x + "@northfield.example");
        pick("BW-" + x);
        assertThat(page.locator(".relations li")).hasCount(1);
        page.locator("#save").click();

        assertThat(page.locator("#emailError")).containsText("already has this e-mail address");
        assertThat(page.locator("#firstName")).hasValue("Leo");
        assertThat(page.locator(".relations li")).hasCount(1);
    }

    @Test
    @Tag("full")
    @DisplayName("what a page does not look at itself is told beside its field all the same, in the person's language")
    void aShapeOnlyTheServiceKnowsIsToldBesideItsField() {
        go("/staff/contact/create");
        page.locator("#firstName").fill("Leo");
        page.locator("#lastName").fill(" ");
        page.locator("#email").fill("leo-" + x + "@new.example");
        page.locator("#phone")
                .evaluate("input => { input.removeAttribute('maxlength'); input.value = '1'.repeat(61); }");
        page.locator("#save").click();

        assertThat(page.locator("#phoneError")).hasText("This is too long: 60 characters at most.");
        assertThat(page.locator("#lastNameError")).hasText("This is required.");
        assertThat(page.locator("#firstName")).hasValue("Leo");
    }

    @Test
    @Tag("full")
    void whoeverIsSlowerKeepsWhatWasTypedAndDecides() {
        openContact("lee");
        var other = newPerson(new com.microsoft.playwright.Browser.NewContextOptions());
        signIn(other, "admin-" + x + "@sightline.example", PASSWORD);
        other.navigate(page.url());
        other.locator("#jobTitle").fill("Buyer");
        other.locator("#save").click();
        assertThat(other.locator(".toasts")).containsText("Saved");

        page.locator("#jobTitle").fill("Engineer");
        page.locator("#save").click();
        assertThat(page.locator(".note.bad")).containsText("Somebody changed this meanwhile");
        assertThat(page.locator("#jobTitle")).hasValue("Engineer");
        page.locator("#overrule").click();
        assertThat(page.locator(".toasts")).containsText("Saved");
        assertThat(page.locator("#jobTitle")).hasValue("Engineer");
    }

    @Test
    @Tag("full")
    void anArchivedContactLeavesTheListAndComesBack() {
        openContact("max");
        page.locator("#archive").click();
        assertThat(page.locator("h1")).containsText("Archived");
        assertThat(page.locator("#save")).isDisabled();
        go("/staff/contact/list?q=max-" + x + "@");
        assertThat(page.locator(".empty")).containsText("No contact fits");
        go("/staff/contact/list?archived=true&q=max-" + x + "@");
        page.locator("tbody a").first().click();
        page.locator("#restore").click();
        assertThat(page.locator("#save")).isEnabled();
    }
}
