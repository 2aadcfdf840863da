package org.sightline.tests.submittal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.MailCatcher;
import org.sightline.tests.shared.PageTest;

/** A share link from the staff's page to the guest's eyes and its end. */
@Tag("full")
class SharePagesIT extends PageTest {

    private static final Pattern CODE = Pattern.compile("\\b(\\d{8})\\b");

    private final String guest = "gus-" + UUID.randomUUID() + "@elsewhere.example";
    private Page house;

    private static int status(Page on, String address) {
        return on.request().get(address).status();
    }

    private void share(String submittal) {
        house.navigate(server.url() + "/staff/share/list?id=" + submittal);
        house.locator("#name").fill("Gus");
        house.locator("#email").fill(guest);
        assertAccessible(house);
        house.locator("#make").click();
        assertThat(house.locator("tbody tr")).containsText(guest);
        assertAccessible(house);
    }

    private void enter() {
        page.navigate(MailCatcher.link(MailCatcher.awaited(server, guest, 1)));
        assertThat(page.locator("h1")).isVisible();
        page.locator("#ask").click();
        assertThat(page.locator(".toasts")).isVisible();
        assertAccessible();
        Matcher code = CODE.matcher(MailCatcher.body(MailCatcher.awaited(server, guest, 2)));
        assertThat(code.find()).isTrue();
        page.locator("#code").fill(code.group(1));
        page.locator("#enter").click();
        page.waitForURL("**/share/view");
    }

    @Test
    @DisplayName(
            "M11 A08 a guest sees the one submittal and its files after the mailed code, and nothing from the moment the link"
                    + " is taken back")
    void aGuestSeesOneSubmittalUntilTheLinkIsTakenBack() {
        String x = server.bridge().demonstration();
        String submittal = server.bridge()
                .read("select s.id from Submittal s where s.project.number = :of", "P5-" + x)
                .get(0);
        house = newPerson(new Browser.NewContextOptions());
        signIn(house, "doc-" + x + "@sightline.example", "sightline-demo");
        share(submittal);
        enter();
        assertThat(page.locator("h1")).containsText("T-001");
        assertThat(page.locator("tbody tr")).containsText("P5-" + x + "-001");
        assertAccessible();
        String zip = server.url() + "/api/v1/share/files.zip";
        String file = server.url() + page.locator("tbody a[download]").getAttribute("href");
        assertThat(status(page, zip)).isEqualTo(200);
        assertThat(status(page, file)).isEqualTo(200);
        assertThat(status(page, server.url() + "/api/v1/submittals/" + submittal))
                .isEqualTo(401);
        Page stranger = newPerson(new Browser.NewContextOptions());
        assertThat(status(stranger, zip)).isEqualTo(404);

        house.reload();
        Locator row = house.locator("tbody tr");
        row.locator("button[data-opens^=revoke]").click();
        row.locator("dialog[open] [id$=revokeNow]").click();
        assertThat(row).containsText("Taken back");
        for (String address : new String[] {zip, file, server.url() + "/share/view"}) {
            assertThat(status(page, address)).as(address).isEqualTo(404);
        }
    }
}
