package org.sightline.tests.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** What a browser that listens to the bell hears, and who may listen. */
class BellSocketIT {

    private static final long PATIENCE_SECONDS = 20;
    private static final Duration QUIET = Duration.ofSeconds(3);

    private final PortalServer server = PortalServer.get();

    /** Keeps what it hears. */
    private static final class Ear implements WebSocket.Listener {

        private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence words, boolean last) {
            heard.add(words.toString());
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String why) {
            heard.add("closed " + code);
            return null;
        }

        String next() throws InterruptedException {
            return heard.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        String soon() throws InterruptedException {
            return heard.poll(QUIET.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private Ear listen(Map<String, String> headers) {
        WebSocket.Builder builder = HttpClient.newHttpClient().newWebSocketBuilder();
        headers.forEach(builder::header);
        Ear ear = new Ear();
        builder.buildAsync(URI.create(server.url().toString().replaceFirst("^http", "ws") + "/bell"), ear)
                .join();
        return ear;
    }

    private Ear listen(String login) {
        return listen(Map.of("Cookie", Client.of(server, login).cookie()));
    }

    @Test
    @DisplayName("D13 whoever is told hears that there is something, and nobody else hears anything")
    void whoeverIsToldHearsIt() throws Exception {
        String copy = server.bridge().demonstration();
        String lee = "lee-" + copy + "@northfield.example";
        Ear doc = listen("doc-" + copy + "@sightline.example");
        Ear sender = listen(lee);
        Ear colleague = listen("gail-" + copy + "@northfield.example");

        server.bridge().handIn("P1-" + copy, lee, "C-001");

        assertThat(doc.next()).isEqualTo("look");
        assertThat(sender.next()).isEqualTo("look");
        assertThat(colleague.soon()).isNull();
    }

    @Test
    @DisplayName("strangers are hung up on, and other sites cannot listen in a person's name")
    void strangersAreHungUpOn() throws Exception {
        assertThat(listen(Map.of()).next()).isEqualTo("closed 1008");
        String cookie = Client.of(server, "lee@northfield.example").cookie();
        assertThatThrownBy(() -> listen(Map.of("Cookie", cookie, "Origin", "https://elsewhere.example")))
                .isInstanceOf(CompletionException.class);
    }

    @Test
    @DisplayName("a program that offers to speak a newer HTTP reads all the same")
    void anOfferOfANewerHttpIsOnlyReading() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/me"))
                .header("Cookie", Client.of(server, "lee@northfield.example").cookie())
                .build();
        // why a client of its own: the offer goes with the first request of a connection
        HttpClient fresh =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_2).build();
        assertThat(fresh.send(request, HttpResponse.BodyHandlers.discarding()).statusCode())
                .isEqualTo(200);
    }
}
