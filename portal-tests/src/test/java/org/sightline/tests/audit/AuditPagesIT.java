package org.sightline.tests.audit;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

@Tag("full")
class AuditPagesIT extends PageTest {

    @Test
    void theTrailIsFilteredByWhoAndTellsInWords() {
        String x = server.bridge().demonstration();
        signIn("admin-" + x + "@sightline.example");
        go("/staff/audit/list");
        page.locator("#who").fill("admin-" + x);
        page.locator(".auditfilter button").click();

        assertThat(page.locator("table.audit tbody tr")).hasCount(1);
        assertThat(page.locator("table.audit tbody tr")).containsText("Signed in");
        assertThat(page.locator("table.audit details code")).isHidden();
        page.locator("table.audit summary").click();
        assertThat(page.locator("table.audit details code")).isVisible();
        assertThat(page.url()).contains("who=admin-" + x);
        assertAccessible();
        picture("audit-list");
    }

    @Test
    void aFilterThatFindsNothingSaysSo() {
        signIn("admin@sightline.example");
        go("/staff/audit/list?who=nobody-of-that-name");

        assertThat(page.locator(".empty")).containsText("Nothing was done that fits.");
        page.locator(".empty a").click();
        assertThat(page.locator("table.audit tbody tr").first()).isVisible();
    }

    @Test
    @DisplayName("J10 the chain is checked on request")
    void theChainIsChecked() {
        signIn("admin@sightline.example");
        go("/staff/audit/list");
        page.locator("#verify").click();
        page.locator("#run").click();

        assertThat(page.locator("#whole")).containsText("are as they were written");
        assertAccessible();
        picture("audit-verify");
    }

    @Test
    void theTrailSpeaksGermanAndFitsAPhone() {
        page = newPerson(new Browser.NewContextOptions().setViewportSize(390, 844));
        page.context()
                .addCookies(java.util.List.of(new com.microsoft.playwright.options.Cookie("language", "de")
                        .setDomain("localhost")
                        .setPath("/")));
        go("/sign-in");
        assertThat(page.locator("h1").last()).hasText("Anmelden");
        signIn("admin@sightline.example");
        go("/staff/audit/list");

        assertThat(page.locator("h1")).isVisible();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        picture("audit-list-390");
    }

    @Test
    void whoDoesNotWatchOverSecurityFindsNoTrail() {
        signIn("rev@sightline.example");

        assertThat(go("/staff/audit/list")).isEqualTo(404);
        assertThat(go("/staff/audit/verify")).isEqualTo(404);
        Page contact = newPerson(new Browser.NewContextOptions());
        signIn(contact, "lee@northfield.example", PASSWORD);
        assertThat(contact.navigate(server.url() + "/staff/audit/list").status())
                .isEqualTo(404);
    }
}
