package org.sightline.tests.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.PageTest;

@Isolated("moves the clock of everybody")
class ExpiryPagesIT extends PageTest {

    private String suffix;
    private String admin;

    @BeforeEach
    void world() {
        suffix = server.bridge().demonstration();
        admin = "admin-" + suffix + "@sightline.example";
        signIn(admin);
        page.waitForURL("**/staff/home");
    }

    @AfterEach
    void clock() {
        server.bridge().moveClock(Duration.ZERO);
    }

    private void signInAgain() {
        page.locator("#login").fill(admin);
        page.locator("#password").fill(PASSWORD);
        page.locator("#enter").click();
    }

    @Test
    @DisplayName("J05 an expired session keeps the typed text and brings the person back, and saving works")
    void anExpiredSessionKeepsTheTypedText() {
        go("/staff/account/create?from=list");
        page.locator("#name").fill("Nora with a long story");
        page.locator("#login").fill("nora-" + suffix + "@sightline.example");
        page.locator(".checks input").nth(2).check();
        server.bridge().moveClock(Duration.ofMinutes(31));
        page.locator("#create").click();
        page.waitForURL("**/sign-in*");
        signInAgain();

        page.waitForURL("**/staff/account/create?from=list");
        assertThat(page.locator("#name")).hasValue("Nora with a long story");
        assertThat(page.locator("#login")).hasValue("nora-" + suffix + "@sightline.example");
        assertThat(page.locator(".checks input").nth(2)).isChecked();
        assertThat(page.locator("#textIsBack")).isVisible();
        picture("text-is-back");
        page.locator("#create").click();
        page.waitForURL("**/staff/account/edit?id=*");
        assertThat(page.locator("#name")).hasValue("Nora with a long story");
    }

    @Test
    @DisplayName("text that was saved does not come back")
    void textThatWasSavedDoesNotComeBack() {
        go("/staff/profile/edit");
        page.locator("#name").fill("Another name");
        page.locator("#save").click();
        assertThat(page.locator(".toasts")).containsText("Profile saved");
        page.locator("#name").fill("Never sent");
        page.reload();

        assertThat(page.locator("#name")).hasValue("Another name");
        assertThat(page.locator("#textIsBack")).isHidden();
    }

    @Test
    @DisplayName("two minutes before its end a session says so; staying goes on, not staying keeps the text")
    void aSessionSaysThatItEnds() {
        // why: whether the page still asks after its end depends on which tick of its clock comes last
        expectComplaint("401 (Unauthorized)");
        page.clock().install();
        go("/staff/profile/edit");
        server.bridge().moveClock(Duration.ofSeconds(28 * 60 + 10));
        page.clock().fastForward("28:10");
        page.clock().runFor(3000);
        assertThat(page.locator("#sessionEnd")).isVisible();
        assertThat(page.locator("#sessionEnd")).containsText("Signed out in 1:");
        assertAccessible();
        picture("session-end");
        page.locator("[data-stay]").click();
        assertThat(page.locator("#sessionEnd")).isHidden();

        page.locator("#name").fill("Typed before the end");
        server.bridge().moveClock(Duration.ofMinutes(70));
        page.clock().fastForward("31:00");
        page.clock().runFor(3000);
        assertThat(page.locator("#sessionEnd .gone h2")).isVisible();
        page.locator("#sessionEnd .gone a").click();
        page.waitForURL("**/sign-in?next=*");
        signInAgain();
        page.waitForURL("**/staff/profile/edit");
        assertThat(page.locator("#name")).hasValue("Typed before the end");
    }
}
