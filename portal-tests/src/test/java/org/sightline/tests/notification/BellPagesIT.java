package org.sightline.tests.notification;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.PageTest;

/** The bell in the head of every page. */
class BellPagesIT extends PageTest {

    private static final Pattern RED = Pattern.compile("\\balert\\b");

    private Page at(String login, String path) {
        Page person = newPerson(new Browser.NewContextOptions());
        signIn(person, login, PASSWORD);
        person.navigate(server.url() + path);
        return person;
    }

    @Test
    @DisplayName(
            "D13, D14 the bell turns red without reload when a customer hands in, leads to the projects, and is grey when all is done")
    void theBellTurnsRedAndLeadsToWhatWaits() {
        String copy = server.bridge().demonstration();
        String project = "P1-" + copy;
        String lee = "lee-" + copy + "@northfield.example";
        signIn("dana-" + copy + "@sightline.example");
        go("/staff/notification/edit");
        page.locator("#scope").selectOption("MY_PROJECTS");
        page.locator("#save").click();
        page.waitForURL("**/staff/notification/edit");
        assertThat(page.locator(".toasts")).containsText("saved");
        assertAccessible();
        picture("notification-edit");
        Page vic = at("vic-" + copy + "@sightline.example", "/staff/home");
        assertThat(page.locator("#bellWaiting")).not().hasClass(RED);
        // why: the bell listens a moment after its page was opened
        page.waitForTimeout(2500);

        server.bridge().handIn(project, lee, "C-001");

        assertThat(page.locator("#bellWaiting")).hasClass(RED);
        assertThat(page.locator("#bellWaiting .ui-badge")).hasText("1");
        assertThat(page.locator("#bellSaid")).containsText("1");
        vic.reload();
        assertThat(vic.locator("#bellWaiting")).not().hasClass(RED);
        page.locator("#bell > summary").click();
        assertThat(page.locator("#bellNews .ui-badge")).hasText("1");
        page.locator("#bellNews").click();
        assertThat(page.locator("#bellFeed")).containsText("Lee sent C-001");
        assertThat(page.locator("#bellFeed a").first())
                .hasAttribute("href", Pattern.compile("^/staff/submittal/view\\?id=.*"));
        assertThat(page.locator("#bell > summary .ui-badge")).hasText("0");
        assertAccessible();
        picture("bell-staff");
        page.keyboard().press("Escape");

        page.locator("#bellWaiting").click();
        page.waitForURL("**/staff/project/list?unprocessed=true&view=mine");
        Locator rows = page.locator(".ui-datatable tbody tr:has(a[href*='/project/edit'])");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText(project);
        assertThat(page.locator("table.waiting tr")).containsText("C-001");
        assertThat(page.locator("tbody tr td.n")).hasText("1");
        assertAccessible();
        picture("project-list-unprocessed");
        // why: as above
        page.waitForTimeout(2500);
        server.bridge().putAside(project, "doc-" + copy + "@sightline.example", "C-001");
        assertThat(page.locator("#bellWaiting")).not().hasClass(RED);
        page.reload();
        assertThat(page.locator(".empty")).containsText("All processed");

        Page sender = at(lee, "/portal/home");
        assertThat(sender.locator("#bell > summary .ui-badge")).hasText("2");
        sender.keyboard().press("b");
        sender.locator("#bellNews").click();
        assertThat(sender.locator("#bellFeed")).containsText("C-001 was processed");
        assertThat(sender.locator("#bell > summary .ui-badge")).hasText("0");
        assertAccessible(sender);
        sender.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screenshots/bell-portal.png")));
        sender.setViewportSize(390, 800);
        sender.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screenshots/bell-portal-390.png")));
        page.setViewportSize(390, 800);
        page.locator("#bell > summary").click();
        picture("bell-staff-390");
    }
}
