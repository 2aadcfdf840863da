package org.sightline.tests.identity;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;
import org.sightline.tests.shared.PortalServer;

/** A new portal without demonstration data, on a server of its own. */
@Isolated("has a server of its own")
@Tag("full")
class FirstAdministratorPagesIT extends PageTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+/first-administrator\\?token=\\S+");
    private static final String OWN = "a quiet river bend";

    private PortalServer fresh;
    private String link;

    private static String linkInTheLog(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .map(FirstAdministratorPagesIT::read)
                    .map(LINK::matcher)
                    .filter(Matcher::find)
                    .map(Matcher::group)
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @DisplayName("L10 a new portal knows nobody; the link of its log makes the first administrator, once")
    void theLinkOfTheLogMakesTheFirstAdministrator() throws IOException {
        Path data = Path.of("target", "data-first").toAbsolutePath();
        PortalServer.delete(data);
        fresh = PortalServer.start(data, "false");
        try {
            link = linkInTheLog(data);
            nobodyIsThere();
            thePageHoldsInEveryLook();
            anOldLinkSaysWhatToDo();
            whatIsWrongIsSaidBesideItsField();
            theAccountWorks();
            theLinkIsUsedUp();
        } finally {
            fresh.stop();
        }
    }

    private void nobodyIsThere() {
        for (String login : List.of("admin@sightline.example", "admin", "root")) {
            String body = "{\"login\":\"" + login + "\",\"password\":\"sightline-demo\"}";
            assertThat(new Client(fresh)
                            .send("POST", "/api/v1/session", body, Map.of())
                            .statusCode())
                    .as(login)
                    .isEqualTo(401);
        }
    }

    private void thePageHoldsInEveryLook() {
        look("en", "first-administrator");
        assertThat(page.locator("#nameError")).hasText("Enter your name.");
        assertThat(page.locator("#loginError")).not().isEmpty();
        assertThat(page.locator("#passwordError")).not().isEmpty();
        assertThat(page.locator("#againError")).not().isEmpty();
        look("de", "first-administrator-de");
        assertThat(page.locator("h1")).hasText("Erster Administrator");
        assertThat(page.locator("#nameError")).hasText("Geben Sie Ihren Namen ein.");
    }

    private void look(String language, String name) {
        page = newPerson(new Browser.NewContextOptions());
        page.navigate(fresh.url() + "/sign-in");
        page.waitForNavigation(
                () -> page.locator("button[data-language=" + language + "]").click());
        page.navigate(link);
        holds(name);
        page.locator("#make").click();
        assertThat(page.locator("#nameError")).not().isEmpty();
        holds(name + "-refused");
    }

    private void holds(String name) {
        for (int width : new int[] {1440, 390}) {
            page.setViewportSize(width, 900);
            assertAccessible();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            picture(name + "-" + width);
        }
    }

    private void anOldLinkSaysWhatToDo() {
        fresh.bridge().moveClock(Duration.ofHours(73));
        page = newPerson(new Browser.NewContextOptions());
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("This link no longer works");
        assertThat(page.locator("main")).containsText("Restart the portal");
        holds("first-administrator-over");
        fresh.bridge().moveClock(Duration.ZERO);
    }

    private void whatIsWrongIsSaidBesideItsField() {
        page.navigate(link);
        make("not an address", OWN, OWN);
        refused("login", "no e-mail address");
        make("ann@example.org", "password1", "password1");
        refused("password", "known to everybody");
        make("ann@example.org", "example1", "example1");
        refused("password", "easy to guess");
        make("ann@example.org", OWN, "another one");
        refused("again", "differ");
        assertThat(page.locator("#login")).hasValue("ann@example.org");
    }

    private void make(String login, String password, String again) {
        page.locator("#name").fill("Ann");
        page.locator("#login").fill(login);
        page.locator("#password").fill(password);
        page.locator("#again").fill(again);
        page.locator("#make").click();
    }

    /** Nothing typed is lost but the passwords. */
    private void refused(String field, String word) {
        assertThat(page.locator("#" + field + "Error")).containsText(word);
        assertThat(page.locator("#name")).hasValue("Ann");
        assertThat(page.url()).as("the token stays out of the address").isEqualTo(fresh.url() + "/first-administrator");
    }

    private void theAccountWorks() {
        make("ann@example.org", OWN, OWN);
        page.waitForURL("**/sign-in");
        assertThat(page.locator("body")).containsText("The account is made");
        page.locator("#login").fill("ann@example.org");
        page.locator("#password").fill(OWN);
        page.locator("#enter").click();
        page.waitForURL("**/staff/home");
        assertThat(page.navigate(fresh.url() + "/staff/account/list").status()).isEqualTo(200);
    }

    private void theLinkIsUsedUp() {
        page = newPerson(new Browser.NewContextOptions());
        page.navigate(link);
        assertThat(page.locator("h1")).hasText("This link was already used");
        assertThat(page.locator("#make")).hasCount(0);
        holds("first-administrator-used");
        page.locator("main a.ui-button").click();
        page.waitForURL("**/sign-in");
        assertThat(page.navigate(fresh.url() + "/first-administrator?token=made-up")
                        .status())
                .isEqualTo(404);
    }
}
