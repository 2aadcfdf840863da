package org.sightline.tests.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

@Isolated("moves the clock of everybody")
@Tag("full")
class ProfilePagesIT extends PageTest {

    private static final String NEW_PASSWORD = "seven wet umbrellas";

    private String suffix;
    private String rev;

    @BeforeEach
    void world() {
        suffix = server.bridge().demonstration();
        rev = "rev-" + suffix + "@sightline.example";
    }

    private void open(String login, String path) {
        signIn(login);
        page.waitForURL("**/home");
        go(path);
    }

    private void change(String present, String password) {
        page.locator("#present").fill(present);
        page.locator("#password").fill(password);
        page.locator("#again").fill(password);
        page.locator("#changePassword").click();
        page.waitForLoadState();
    }

    @Test
    @DisplayName("name, language, time zone and look are kept for every browser of the person")
    void thePersonsOwnSettingsAreKept() {
        open("lee-" + suffix + "@northfield.example", "/portal/profile/edit");
        assertAccessible();
        page.locator("#name").fill("Lee N.");
        page.locator("#language").selectOption("de");
        page.locator("#zone").selectOption("Pacific/Auckland");
        page.locator("#theme").selectOption("dark");
        page.locator("#density").selectOption("compact");
        page.locator("#save").click();

        assertThat(page.locator("h1")).hasText("Profil");
        assertThat(page.locator(".toasts")).containsText("Profil gespeichert");
        picture("profile-de-dark");
        page.setViewportSize(390, 844);
        picture("profile-de-dark-390");
        Page elsewhere = newPerson(new com.microsoft.playwright.Browser.NewContextOptions());
        signIn(elsewhere, "lee-" + suffix + "@northfield.example", PASSWORD);
        assertThat(elsewhere.locator("html")).hasAttribute("lang", "de");
        assertThat(elsewhere.locator("html")).hasAttribute("data-theme", "dark");
        assertThat(elsewhere.locator("html")).hasAttribute("data-density", "compact");
        assertThat(elsewhere.locator("summary.account")).containsText("Lee N.");
    }

    @Test
    @DisplayName("S05 a changed password ends all other sessions; this one goes on under a new id")
    void aChangedPasswordEndsAllOtherSessions() {
        Client other = Client.of(server, rev);
        open(rev, "/staff/profile/edit");
        String before = cookie();
        change(PASSWORD, NEW_PASSWORD);

        assertThat(page.locator(".toasts")).containsText("All other sessions have ended");
        assertThat(go("/staff/home")).isEqualTo(200);
        assertThat(page.url()).endsWith("/staff/home");
        assertThat(cookie()).isNotEqualTo(before);
        assertThat(other.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(new Client(server).with(before).get("/api/v1/me").statusCode())
                .isEqualTo(401);
        Page elsewhere = newPerson(new com.microsoft.playwright.Browser.NewContextOptions());
        signIn(elsewhere, rev, NEW_PASSWORD);
        elsewhere.waitForURL("**/staff/home");
    }

    private String cookie() {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.startsWith("__Host-"))
                .map(cookie -> cookie.name + "=" + cookie.value)
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("the present password is asked and looked at, with the throttle of the sign-in")
    void thePresentPasswordIsLookedAt() {
        open(rev, "/staff/profile/edit");
        for (int i = 0; i < 5; i++) {
            change("wrong " + i, NEW_PASSWORD);
            assertThat(page.locator("#presentError")).hasText("This is not the present password.");
        }
        // why: the wait is a second long, and a slow machine would sit it out
        server.bridge().moveClock(Duration.ofSeconds(-30));
        try {
            change(PASSWORD, NEW_PASSWORD);

            assertThat(page.locator("#presentError")).containsText("Too many wrong passwords");
            Page elsewhere = newPerson(new com.microsoft.playwright.Browser.NewContextOptions());
            signIn(elsewhere, rev, PASSWORD);
            assertThat(elsewhere.locator(".note.bad")).containsText("E-mail or password is not right");
        } finally {
            server.bridge().moveClock(Duration.ZERO);
        }
    }

    @Test
    @DisplayName("L06 L07 a new password that is short, known, the person's own or differs is refused beside its field")
    void aWeakPasswordIsRefusedBesideItsField() {
        open(rev, "/staff/profile/edit");
        change(PASSWORD, "7 chars");
        assertThat(page.locator("#passwordError")).containsText("at least 8 characters");
        change(PASSWORD, "password1");
        assertThat(page.locator("#passwordError")).containsText("known to everybody");
        change(PASSWORD, PASSWORD);
        assertThat(page.locator("#passwordError")).isVisible();
        page.locator("#present").fill(PASSWORD);
        page.locator("#password").fill(NEW_PASSWORD);
        page.locator("#again").fill(NEW_PASSWORD + "x");
        page.locator("#changePassword").click();

        assertThat(page.locator("#againError")).containsText("The two passwords differ");
        assertAccessible();
    }

    @Test
    @DisplayName("S06 people see where they are signed in and end one session or all others")
    void peopleEndTheirOwnSessions() {
        Client first = Client.of(server, rev);
        Client second = Client.of(server, rev);
        Client third = Client.of(server, rev);
        open(rev, "/staff/profile/edit");
        assertThat(page.locator(".sessions li")).hasCount(4);
        picture("profile");
        page.locator(".sessions li input").first().click();
        assertThat(page.locator(".sessions li")).hasCount(3);

        assertThat(java.util.stream.Stream.of(first, second, third)
                        .filter(client -> client.get("/api/v1/me").statusCode() == 401))
                .hasSize(1);
        page.locator("[id='sessions:endOthers']").click();
        assertThat(page.locator(".sessions li")).hasCount(1);
        assertThat(java.util.stream.Stream.of(first, second, third)
                        .filter(client -> client.get("/api/v1/me").statusCode() == 401))
                .hasSize(3);
    }

    @Test
    @DisplayName("whoever sees as a contact has no profile to change")
    void whoeverSeesAsAContactHasNoProfile() {
        signIn("doc-" + suffix + "@sightline.example");
        page.waitForURL("**/home");
        go("/staff/contact/seen?id=" + server.bridge().contact("lee-" + suffix + "@northfield.example"));
        page.locator("[id='seeAsContact:seeAs']").click();
        page.waitForURL("**/portal/home");

        assertThat(go("/portal/profile/edit")).isEqualTo(404);
    }
}
