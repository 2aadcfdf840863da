package org.sightline.tests.identity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

class SessionIT {

    private final PortalServer server = PortalServer.get();

    @Test
    @Tag("payara")
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
    @Tag("payara")
    @DisplayName("S02 the cookie is bound to host and path, secure, hidden from scripts and from other sites")
    void theCookieIsBound() {
        HttpResponse<byte[]> answer = new Client(server).get("/sign-in");

        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow().toLowerCase())
                .startsWith("__host-portal-" + server.port() + "=")
                .contains("path=/", "secure", "httponly", "samesite=lax")
                .doesNotContain("domain");
    }

    @Test
    @Tag("payara")
    @DisplayName("S08 a session id in the address is not accepted")
    void aSessionIdInTheAddressIsNotAccepted() {
        Client client = Client.of(server, "vic@sightline.example");
        String name = client.cookie().substring(0, client.cookie().indexOf('='));
        String id = client.cookie().substring(client.cookie().indexOf('=') + 1);

        for (String parameter : List.of("jsessionid", "JSESSIONID", name, name.toLowerCase(Locale.ROOT))) {
            String path = "/api/v1/me;" + parameter + "=" + id;
            assertThat(new Client(server).get(path).statusCode()).as(path).isIn(401, 404);
        }
        assertThat(Client.text(new Client(server).get("/sign-in"))).doesNotContain(";" + name, ";jsession");
    }

    @Test
    @Tag("payara")
    @DisplayName("A11 strangers are told to sign in")
    void strangersAreToldToSignIn() {
        assertThat(new Client(server).get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(new Client(server).get("/staff/home").statusCode()).isEqualTo(302);
    }

    @Test
    @Tag("payara")
    @DisplayName("J02 a change sent by another site is refused")
    void aChangeSentByAnotherSiteIsRefused() {
        Client client = Client.of(server, "vic@sightline.example");

        assertThat(client.send("DELETE", "/api/v1/session", null, Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.send("DELETE", "/api/v1/session", null, Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
        HttpResponse<byte[]> unmarked =
                client.send("DELETE", "/api/v1/session", null, Map.of("X-Requested-With", "form"));
        assertThat(unmarked.statusCode()).isEqualTo(403);
        assertThat(Client.text(unmarked)).as("what is missing is said").contains("X-Requested-With: sightline");
        assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(200);
        HttpResponse<byte[]> refused =
                client.send("PATCH", "/api/v1/projects/0", "{}", Map.of("Origin", "https://evil.example"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
    }

    @Test
    @Tag("payara")
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
    @Tag("payara")
    @DisplayName("J09 TRACE is off and health tells nothing but up or down")
    void traceIsOffAndHealthIsBrief() {
        assertThat(new Client(server).send("TRACE", "/sign-in", null, Map.of()).statusCode())
                .isEqualTo(405);
        assertThat(Client.text(new Client(server).get("/api/v1/health"))).isEqualTo("{\"status\":\"UP\"}");
    }

    @Test
    @Tag("payara")
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
    @Tag("payara")
    @DisplayName("J04 whatever is sent, no answer tells of the code or the server behind it")
    void noAnswerTellsOfTheCode() {
        Client lee = Client.of(server, "lee@northfield.example");
        Client vic = Client.of(server, "vic@sightline.example");
        Map<String, String> tall = Map.of("X-Long", "x".repeat(10_000));
        Map<String, String> flash = Map.of("Cookie", lee.cookie() + "; csfcfc=broken%00");
        for (String path : List.of(
                "/portal/document/view?id=x",
                "/portal/document/view?id=%00",
                "/portal/document/list?cursor=%FF&sort=none",
                "/staff/project/edit?id=-1",
                "/staff/document/list?cursor=AAAA",
                "/api/v1/documents/x",
                "/api/v1/documents?limit=x&cursor=%FF",
                "/jakarta.faces.resource/nothing.js.xhtml",
                "/jakarta.faces.resource/web.xml.xhtml?ln=../WEB-INF",
                "/WEB-INF/web.xml")) {
            for (Client client : List.of(lee, vic)) {
                assertNothingTold(path, client.get(path));
                assertNothingTold(path, client.send("GET", path, (String) null, tall));
            }
            assertNothingTold(path, lee.send("GET", path, (String) null, flash));
        }
        for (String body : List.of("{", "[]", "{\"login\":[1]}", "\u0000")) {
            assertNothingTold(body, lee.send("POST", "/api/v1/session", body, Map.of()));
            assertNothingTold(body, vic.send("POST", "/api/v1/projects", body, Map.of()));
        }
        assertNothingTold(
                "form",
                lee.send(
                        "POST",
                        "/portal/profile/edit",
                        "jakarta.faces.ViewState=rO0ABXNy&x=1".getBytes(),
                        "application/x-www-form-urlencoded",
                        Map.of()));
    }

    private static void assertNothingTold(String asked, HttpResponse<byte[]> answer) {
        assertThat(Client.text(answer))
                .as(asked + " " + answer.statusCode())
                .doesNotContain("Exception", "\tat ", "org.sightline", "com.sun.", "org.jboss", "undertow", "ELY0");
    }

    @Test
    @DisplayName(
            "modules of scripts, which name each other without a version, are asked for anew each time and sent only once")
    void modulesOfScriptsAreAskedForAnew() {
        String module = "/jakarta.faces.resource/viewer-geometry.mjs.xhtml?ln=js";
        HttpResponse<byte[]> first = new Client(server).get(module);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().allValues("Cache-Control")).containsExactly("no-cache");
        String changed = first.headers().firstValue("Last-Modified").orElseThrow();
        assertThat(new Client(server)
                        .send("GET", module, (String) null, Map.of("If-Modified-Since", changed))
                        .statusCode())
                .isEqualTo(304);
    }

    @Test
    @Tag("payara")
    @DisplayName("S04 after signing out the session is dead and the browser is told to forget")
    void signingOutLeavesNothing() {
        Client client = Client.of(server, "vic@sightline.example");
        String before = client.cookie();
        HttpResponse<byte[]> answer = client.send("DELETE", "/api/v1/session", (String) null, Map.of());

        assertThat(answer.headers().firstValue("Clear-Site-Data")).contains("\"cache\", \"storage\"");
        assertThat(new Client(server).with(before).get("/api/v1/me").statusCode())
                .isEqualTo(401);
        assertThat(new Client(server).get("/sign-in").headers().firstValue("Cache-Control"))
                .contains("private, no-store");
    }

    @Test
    @DisplayName("J01 a view state made elsewhere is refused, never read")
    void aForeignViewStateIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(new HashMap<>(Map.of("key", "value")));
        }
        String state = URLEncoder.encode(Base64.getEncoder().encodeToString(bytes.toByteArray()), UTF_8);
        HttpResponse<byte[]> answer = new Client(server)
                .send(
                        "POST",
                        "/sign-in",
                        ("signIn=signIn&login=a&password=b&enter=enter&jakarta.faces.ViewState=" + state).getBytes(),
                        "application/x-www-form-urlencoded",
                        Map.of());

        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(Client.text(new Client(server).get("/sign-in")))
                .as("the state stays here, a page bears its number only")
                .containsPattern("name=\"jakarta.faces.ViewState\"[^>]* value=\"-?\\d+:-?\\d+\"");
        assertThat(Client.text(answer))
                .contains("The page was open for too long")
                .doesNotContain("Exception");
    }

    @Test
    @Tag("payara")
    @DisplayName("J02 a form sent by another site is refused")
    void aFormSentByAnotherSiteIsRefused() {
        assertThat(new Client(server)
                        .send(
                                "POST",
                                "/sign-in",
                                "signIn=signIn".getBytes(),
                                "application/x-www-form-urlencoded",
                                Map.of("Origin", "https://evil.example"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    @Tag("payara")
    @DisplayName("J05 a script of a page is told that the session is over, instead of a redirect it cannot show")
    void aScriptOfAPageIsTold() {
        HttpResponse<byte[]> answer = new Client(server)
                .send(
                        "POST",
                        "/staff/home",
                        "a=b".getBytes(),
                        "application/x-www-form-urlencoded",
                        Map.of("Faces-Request", "partial/ajax"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Client.text(answer)).contains("<partial-response>", "portalSignedOut()");
    }

    @Test
    @DisplayName("J09 neither metrics nor management stand beside the portal")
    void neitherMetricsNorManagementStandBesideThePortal() {
        for (String path : List.of("/metrics", "/management", "/console", "/health", "/api/v1/health/details")) {
            assertThat(new Client(server).get(path).statusCode()).as(path).isIn(401, 404);
        }
    }
}
