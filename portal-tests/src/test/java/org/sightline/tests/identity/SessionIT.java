package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

@Tag("payara")
class SessionIT {

    private final PortalServer server = PortalServer.get();

    @Test
    @DisplayName("S01 the session id changes at sign-in and the old one is worth nothing")
    void theSessionIdChangesAtSignIn() {
        Client client = new Client(server);
        client.get("/sign-in");
        String before = client.cookie();
        client.send(
                "POST",
                "/api/v1/session",
                "{\"login\":\"vic@sightline.example\",\"password\":\"sightline-demo\"}",
                Map.of());

        assertThat(before).isNotNull();
        assertThat(client.cookie()).isNotEqualTo(before);
        assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(200);
        assertThat(new Client(server).with(before).get("/api/v1/me").statusCode())
                .isEqualTo(401);
    }

    @Test
    @DisplayName("S02 the cookie is bound to host and path, secure, hidden from scripts and from other sites")
    void theCookieIsBound() {
        HttpResponse<byte[]> answer = new Client(server).get("/sign-in");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow().toLowerCase())
                .startsWith("__host-portal-" + server.port() + "=")
                .contains("path=/", "secure", "httponly", "samesite=lax")
                .doesNotContain("domain");
    }

    @Test
    @DisplayName("S08 a session id in the address is not accepted")
    void aSessionIdInTheAddressIsNotAccepted() {
        Client client = Client.of(server, "vic@sightline.example");
        String id = client.cookie().substring(client.cookie().indexOf('=') + 1);

        assertThat(new Client(server).get("/api/v1/me;jsessionid=" + id).statusCode())
                .isNotEqualTo(200);
    }

    @Test
    @DisplayName("A11 strangers are told to sign in")
    void strangersAreToldToSignIn() {
        assertThat(new Client(server).get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(new Client(server).get("/staff/home").statusCode()).isEqualTo(302);
    }

    @Test
    @DisplayName("J02 a change sent by another site is refused")
    void aChangeSentByAnotherSiteIsRefused() {
        Client client = Client.of(server, "vic@sightline.example");

        assertThat(client.send("DELETE", "/api/v1/session", null, Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.send("DELETE", "/api/v1/session", null, Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.send("DELETE", "/api/v1/session", null, Map.of("X-Requested-With", "form"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    @Test
    @DisplayName("J06 every page bears the security headers")
    void everyPageBearsTheSecurityHeaders() {
        HttpResponse<byte[]> answer = new Client(server).get("/sign-in");

        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("frame-ancestors 'none'", "object-src 'none'", "script-src 'self' 'nonce-")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe-inline'");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).contains("no-referrer");
        assertThat(answer.headers().firstValue("Server")).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    @DisplayName("J09 TRACE is off and health tells nothing but up or down")
    void traceIsOffAndHealthIsBrief() {
        assertThat(new Client(server).send("TRACE", "/sign-in", null, Map.of()).statusCode())
                .isEqualTo(405);
        assertThat(Client.text(new Client(server).get("/api/v1/health"))).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    @DisplayName("J04 a broken view state shows no stack trace")
    void aBrokenViewStateShowsNoStackTrace() {
        HttpResponse<byte[]> answer = new Client(server)
                .send(
                        "POST",
                        "/sign-in",
                        "signIn=signIn&login=a&password=b&jakarta.faces.ViewState=rO0ABXNy".getBytes(),
                        "application/x-www-form-urlencoded",
                        Map.of("Cookie", "csfcfc=broken"));

        assertThat(Client.text(answer)).doesNotContain("Exception", "\tat ", "jakarta.faces.application");
    }

    @Test
    @DisplayName("L01 five wrong passwords make even the right one wait, with the same answer")
    void fiveWrongPasswordsMakeTheRightOneWait() {
        Client client = new Client(server);
        for (int i = 0; i < 6; i++) {
            assertThat(signIn(client, "lyla@northfield.example", "wrong" + i).statusCode())
                    .isEqualTo(401);
        }
        HttpResponse<byte[]> right = signIn(client, "lyla@northfield.example", "sightline-demo");
        HttpResponse<byte[]> unknown = signIn(client, "nobody@northfield.example", "wrong");

        assertThat(right.statusCode()).isEqualTo(401);
        assertThat(right.body()).isEqualTo(unknown.body());
    }

    private static HttpResponse<byte[]> signIn(Client client, String login, String password) {
        return client.send(
                "POST", "/api/v1/session", "{\"login\":\"" + login + "\",\"password\":\"" + password + "\"}", Map.of());
    }
}
