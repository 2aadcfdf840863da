package org.sightline.tests.project;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PageTest;

/** What setting a contact's web access means to that contact, over REST and in its browser. */
class WebAccessIT extends PageTest {

    private String lee;
    private WebAccessClient access;

    private String copy() {
        String x = server.bridge().demonstration();
        lee = "lee-" + x + "@northfield.example";
        access = new WebAccessClient(server, x, lee);
        return x;
    }

    @Test
    @DisplayName("D3 without web access nobody signs in, and switching it off ends what is open at the next click")
    void switchingOffEndsWhatIsOpen() {
        String x = copy();
        signInRefused(page, "max-" + x + "@northfield.example", PASSWORD);

        signIn(lee);
        page.waitForURL("**/portal/home");
        Client program = Client.of(server, lee);
        assertThat(access.put("{\"allowed\":false}").statusCode()).isEqualTo(200);

        go("/portal/home");
        assertThat(page.url()).contains("/sign-in?next=");
        assertThat(page.locator("#login").inputValue()).isEmpty();
        assertThat(program.get("/api/v1/me").statusCode()).isEqualTo(401);
        signInRefused(page, lee, PASSWORD);

        new WebAccessClient(server, x, "max-" + x + "@northfield.example").put("{\"allowed\":true}");
        Page max = newPerson(new Browser.NewContextOptions());
        signIn(max, "max-" + x + "@northfield.example", PASSWORD);
        max.waitForURL("**/portal/home");
        access.put("{\"allowed\":true}");
        assertThat(program.get("/api/v1/me").statusCode())
                .as("a session that was ended stays ended")
                .isEqualTo(401);
        signIn(lee);
        page.waitForURL("**/portal/home");
        assertThat(access.get()).contains("\"state\":\"ACTIVE\"");
    }

    @Test
    @DisplayName("D5 a temporary password leads only to choosing an own one; the one before is refused")
    void aTemporaryPasswordLeadsToAnOwnOne() {
        copy();
        HttpResponse<byte[]> answer = access.put("{\"temporaryPassword\":true}");
        String temporary = WebAccessClient.field(answer, "temporaryPassword");
        assertThat(temporary).isNotNull();
        assertThat(access.get()).doesNotContain(temporary).contains("\"state\":\"INVITED\"");

        signInRefused(page, lee, PASSWORD);
        signIn(page, lee, temporary);
        page.waitForURL("**/choose-password");
        go("/portal/home");
        page.waitForURL("**/choose-password");
        page.locator("#password").fill("a quiet river bend");
        page.locator("#again").fill("a quiet river bend");
        page.locator("#save").click();
        page.waitForURL("**/sign-in");

        Page other = newPerson(new Browser.NewContextOptions());
        signInRefused(other, lee, temporary);
        signIn(page, lee, "a quiet river bend");
        page.waitForURL("**/portal/home");
    }

    @Test
    @DisplayName("A11 only staff with the right see or change web access")
    void onlyStaffWithTheRightChangeIt() {
        String x = copy();
        HttpResponse<byte[]> refused = Client.of(server, lee).get(access.path());
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body())
                .as("whether or not there is such a contact")
                .isEqualTo(Client.of(server, lee)
                        .get("/api/v1/contacts/00000000-0000-4000-8000-000000000000/web-access")
                        .body());
        Client viewer = Client.of(server, "vic-" + x + "@sightline.example");
        assertThat(viewer.get(access.path()).statusCode()).isEqualTo(200);
        assertThat(viewer.send("PUT", access.path(), "{\"allowed\":false}", Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(viewer.send("POST", access.path() + "/invitation", (String) null, Map.of())
                        .statusCode())
                .isEqualTo(403);
        assertThat(access.get()).contains("\"allowed\":true");
    }

    @Test
    @DisplayName("whoever saw an older state is told so")
    void anOlderStateIsRefused() {
        String x = copy();
        Client doc = Client.of(server, "doc-" + x + "@sightline.example");
        String seen = doc.get(access.path()).headers().firstValue("ETag").orElseThrow();
        assertThat(access.put("{\"allProjects\":true}").statusCode()).isEqualTo(200);

        assertThat(doc.send("PUT", access.path(), "{\"allProjects\":false}", Map.of("If-Match", seen))
                        .statusCode())
                .isEqualTo(409);
    }
}
