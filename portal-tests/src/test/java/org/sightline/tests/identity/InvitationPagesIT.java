package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.MailCatcher;

/** From the mail to the portal. */
class InvitationPagesIT extends InvitationPageTest {

    private static final String OWN = "a quiet river bend";

    private void choose(Page person, String password) {
        person.locator("#password").fill(password);
        person.locator("#again").fill(password);
        person.locator("#save").click();
    }

    @Test
    @DisplayName("D8 an invitation comes by mail and works once; the second time it says so")
    void anInvitationComesByMailAndWorksOnce() {
        copy();
        String link = invite(1);
        assertThat(access.get()).contains("\"state\":\"INVITED\"");
        page.navigate(link);
        assertThat(page.url()).isEqualTo(server.url() + "/invitation");
        choose(page, OWN);
        page.waitForURL("**/sign-in");
        signIn(page, max, OWN);
        assertThat(page.url()).endsWith("/portal/home");
        assertThat(access.get()).contains("\"state\":\"ACTIVE\"");

        Page other = newPerson(new Browser.NewContextOptions());
        other.navigate(link);
        PlaywrightAssertions.assertThat(other.locator("h1")).hasText("This link was already used");
        assertThat(other.locator("#password").count()).isZero();
    }

    @Test
    @DisplayName("D8 the mail has a text and an HTML part, and its link in each")
    void theMailHasTwoParts() throws Exception {
        copy();
        access.invite(Map.of());
        MimeMessage mail = MailCatcher.awaited(server, max, 1);

        assertThat(mail.getContentType()).startsWith("multipart/alternative");
        assertThat(mail.getHeader("To")).hasSize(1);
        assertThat(mail.getMessageID()).matches("<[0-9a-f-]{36}@localhost>");
        assertThat(mail.getSubject()).isEqualTo("Your access to localhost");
        assertThat(mail.getFrom()[0]).hasToString("portal@sightline.example");
        assertThat(MailCatcher.body(mail)).contains("Hello Max", max, "href=\"" + MailCatcher.link(mail));
    }

    @Test
    @DisplayName("R04 looking at a link does not use it up, choosing a refused password neither")
    void lookingUsesNothingUp() {
        copy();
        String link = invite(1);
        String path = link.substring(server.url().length());
        for (String method : new String[] {"HEAD", "GET", "GET", "GET"}) {
            assertThat(new Client(server)
                            .send(method, path, (String) null, Map.of())
                            .statusCode())
                    .isEqualTo(303);
        }
        page.navigate(link);
        choose(page, "password1");
        PlaywrightAssertions.assertThat(page.locator("#passwordError")).not().isEmpty();
        page.locator("#password").fill(OWN);
        page.locator("#again").fill("something else");
        page.locator("#save").click();
        PlaywrightAssertions.assertThat(page.locator("#againError")).not().isEmpty();
        choose(page, OWN);
        page.waitForURL("**/sign-in");
    }

    @Test
    @DisplayName("R02 the link's host is the configured one, whatever the request names")
    void theHostIsTheConfiguredOne() throws IOException {
        copy();
        access.invite(Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-For", "192.0.2.1"));
        assertThat(MailCatcher.link(MailCatcher.awaited(server, max, 1)))
                .startsWith(server.url() + "/invitation?token=");

        assertThat(raw("POST " + access.path() + "/invitation HTTP/1.1\r\nHost: evil.example\r\n"))
                .contains("200");
        assertThat(MailCatcher.link(MailCatcher.awaited(server, max, 2)))
                .startsWith(server.url() + "/invitation?token=");
    }

    private String raw(String head) throws IOException {
        try (Socket socket = new Socket("localhost", server.port())) {
            String request = head + "Cookie: " + access.cookie()
                    + "\r\nX-Requested-With: sightline\r\nContent-Length: 0\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    @DisplayName("R05 A20 the token stays neither in the history nor in a referrer")
    void theTokenStaysNowhere() {
        copy();
        String link = invite(1);
        String token = URI.create(link).getQuery().replace("token=", "");
        StringBuilder asked = new StringBuilder();
        page.onRequest(request -> {
            if (!request.url().equals(link)) {
                asked.append(request.url()).append(request.headers());
            }
        });
        page.navigate(link);
        choose(page, OWN);
        page.waitForURL("**/sign-in");
        page.goBack();

        assertThat(asked.toString()).contains("/invitation").doesNotContain(token);
        assertThat(page.content()).doesNotContain(token);
        assertThat(page.url()).doesNotContain(token);
    }

    @Test
    @DisplayName("the pages behind a link are accessible, speak German and fit a phone")
    void thePagesAreAccessible() {
        copy();
        String link = invite(1);
        page.navigate(link);
        assertAccessible();
        page.locator("#save").click();
        assertAccessible();
        page = newPerson(new Browser.NewContextOptions());
        page.navigate(server.url() + "/sign-in");
        page.locator("button[data-language=de]").click();
        page.waitForLoadState();
        page.navigate(link);
        PlaywrightAssertions.assertThat(page.locator("h1")).hasText("Willkommen, Max");
        picture("invitation-de");
        page.setViewportSize(390, 844);
        picture("invitation-de-390");
        page.navigate(server.url() + "/invitation?token=made-up");
        assertAccessible();
        picture("invitation-unknown-de-390");
        page.navigate(server.url() + "/confirm-login?token=made-up");
        assertAccessible();
    }
}
