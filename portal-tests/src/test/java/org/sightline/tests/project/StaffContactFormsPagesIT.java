package org.sightline.tests.project;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is refused on the page of a contact, whose forms are saved one by one. */
class StaffContactFormsPagesIT extends ContactPageTest {

    @Test
    @Tag("full")
    @DisplayName("a contact needs a role, and what was typed stays beside the refusal")
    void aContactNeedsARole() {
        open("lee");
        box("Customer approver").uncheck();
        page.locator("#endsOn").fill("2020-01-31");
        press("saveAccess");
        assertThat(page.locator("#endsOnError")).containsText("This day is over");
        assertThat(page.locator("#endsOn")).hasValue("2020-01-31");
        page.locator("#endsOn").fill("");
        press("saveAccess");
        assertThat(page.locator("#rolesError")).containsText("at least one role");
    }

    @Test
    @Tag("full")
    @DisplayName(
            "what is typed into the other form of the page is there after a refusal, and after web access was saved")
    void theOtherFormKeepsWhatIsTyped() {
        open("lee");
        page.locator("#jobTitle").fill("Typed and not saved yet");
        page.locator("#notice").selectOption("DAILY");
        page.locator("#endsOn").fill("2020-01-31");
        press("saveAccess");
        assertThat(page.locator("#endsOnError")).containsText("This day is over");
        assertThat(page.locator("#endsOn")).isFocused();
        stillTyped();

        page.locator("#endsOn").fill("");
        press("saveAccess");
        assertThat(page.locator(".toasts")).containsText("Web access is saved");
        stillTyped();
        page.locator("#endsOn").fill("2020-01-31");
        press("save");
        assertThat(page.locator(".toasts")).containsText("Saved");
        assertThat(page.locator("#endsOn")).hasValue("2020-01-31");
        assertThat(page.locator("[data-state]")).hasText("No unsaved changes.");
        show("lee");
        assertThat(page.locator("#jobTitle")).hasValue("Typed and not saved yet");
        assertThat(page.locator("#notice")).hasValue("DAILY");
    }

    private void stillTyped() {
        assertThat(page.locator("#jobTitle")).hasValue("Typed and not saved yet");
        assertThat(page.locator("#notice")).hasValue("DAILY");
        assertThat(page.locator("[data-state]")).hasText("Unsaved changes.");
    }

    @Test
    @Tag("full")
    @DisplayName(
            "who was slower with web access is told so above its form, and offered nothing that saves the other one")
    void whoWasSlowerIsToldAboveTheForm() {
        open("lee");
        String here = page.url();
        Page other = newPerson(new Browser.NewContextOptions());
        signIn(other, "admin-" + x + "@sightline.example", PASSWORD);
        other.navigate(here);
        other.locator("#jobTitle").fill("Buyer");
        other.locator("#save").click();
        assertThat(other.locator(".toasts")).containsText("Saved");

        page.locator("#endsOn").fill("2999-01-31");
        press("saveAccess");
        assertThat(page.locator("#webAccess .note.bad")).containsText("Somebody changed this meanwhile");
        assertThat(page.locator("#contact .note.bad")).hasCount(0);
        assertThat(page.locator("#overrule")).hasCount(0);
        assertThat(page.locator("#endsOn")).hasValue("2999-01-31");
    }
}
