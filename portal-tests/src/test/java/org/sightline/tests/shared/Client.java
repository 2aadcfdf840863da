package org.sightline.tests.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A program that talks to the portal. Carries its cookie by hand, because the JDK's client keeps secure ones for https. */
public final class Client {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static final int ATTEMPTS = 5;

    private final PortalServer server;
    private String cookie;

    public Client(PortalServer server) {
        this.server = server;
    }

    /** Signs in over REST. Of wrong passwords that other tests sent from this address nobody is held to account here. */
    public static Client of(PortalServer server, String login) {
        Client client = new Client(server);
        int status = client.signIn(login);
        if (status == 401) {
            server.bridge().forgiveThisAddress();
            status = client.signIn(login);
        }
        if (status != 204) {
            throw new IllegalStateException(login + " cannot sign in: " + status);
        }
        return client;
    }

    private int signIn(String login) {
        return send(
                        "POST",
                        "/api/v1/session",
                        "{\"login\":\"" + login + "\",\"password\":\"sightline-demo\"}",
                        Map.of())
                .statusCode();
    }

    public HttpResponse<byte[]> get(String path) {
        return send("GET", path, null, Map.of());
    }

    /** Takes what is answered to the first question, be it that one should ask again. */
    public HttpResponse<byte[]> once(String path) {
        return once("GET", path, null, null, Map.of());
    }

    /** @param body JSON or null */
    public HttpResponse<byte[]> send(String method, String path, String body, Map<String, String> headers) {
        return send(
                method, path, body == null ? null : body.getBytes(StandardCharsets.UTF_8), "application/json", headers);
    }

    /** Asks again, as programs should, when a change of somebody else came between: then nothing was done. */
    public HttpResponse<byte[]> send(
            String method, String path, byte[] body, String contentType, Map<String, String> headers) {
        HttpResponse<byte[]> answer = once(method, path, body, contentType, headers);
        for (int again = 1; again < ATTEMPTS && answer.statusCode() == 503; again++) {
            answer = once(method, path, body, contentType, headers);
        }
        return answer;
    }

    private HttpResponse<byte[]> once(
            String method, String path, byte[] body, String contentType, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(server.url() + path))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("X-Requested-With", "sightline");
        if (body != null) {
            request.header("Content-Type", contentType);
        }
        if (cookie != null) {
            request.header("Cookie", cookie);
        }
        headers.forEach(request::setHeader);
        try {
            HttpResponse<byte[]> answer = HTTP.send(request.build(), BodyHandlers.ofByteArray());
            answer.headers().allValues("Set-Cookie").stream()
                    .filter(set -> set.startsWith("__Host-"))
                    .forEach(set -> cookie = set.substring(0, set.indexOf(';')));
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }

    public String cookie() {
        return cookie;
    }

    /** Goes on with a cookie from elsewhere. */
    public Client with(String otherCookie) {
        cookie = otherCookie;
        return this;
    }
}
