package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;
import org.sightline.tests.shared.PortalServer;

/** A new portal without demonstration data, on a server of its own. */
@Tag("full")
class FirstAdministratorPagesIT extends PageTest {

    private static final Pattern LINK = Pattern.compile("http://\\S+/first-administrator\\?token=\\S+");

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
        PortalServer fresh = PortalServer.start(data, "false");
        try {
            for (String login : List.of("admin@sightline.example", "admin", "root")) {
                String body = "{\"login\":\"" + login + "\",\"password\":\"sightline-demo\"}";
                assertThat(new Client(fresh)
                                .send("POST", "/api/v1/session", body, Map.of())
                                .statusCode())
                        .as(login)
                        .isEqualTo(401);
            }
            String link = linkInTheLog(data);
            make(link);
            page.waitForURL("**/sign-in");
            page.locator("#login").fill("ann@example.org");
            page.locator("#password").fill("a quiet river bend");
            page.locator("#enter").click();
            page.waitForURL("**/staff/home");
            assertThat(page.navigate(fresh.url() + "/staff/account/list").status())
                    .isEqualTo(200);
            assertThat(page.navigate(link).status()).as("used up").isEqualTo(404);
        } finally {
            fresh.stop();
        }
    }

    private void make(String link) {
        page.navigate(link);
        page.locator("#name").fill("Ann");
        page.locator("#login").fill("ann@example.org");
        page.locator("#password").fill("a quiet river bend");
        assertAccessible();
        page.locator("#make").click();
    }
}
