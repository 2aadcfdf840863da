package org.sightline.tests.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.PortalServer;

/** When a session is over by itself. */
@Isolated("moves the clock of everybody")
class SessionEndIT {

    private final PortalServer server = PortalServer.get();

    @Test
    @Tag("payara")
    @DisplayName("S03 use lengthens a session, a poll does not, and twelve hours end it in any case")
    void aPollDoesNotLengthenASession() {
        String suffix = server.bridge().demonstration();
        Client used = Client.of(server, "rev-" + suffix + "@sightline.example");
        Client polled = Client.of(server, "vic-" + suffix + "@sightline.example");
        try {
            server.bridge().moveClock(Duration.ofMinutes(29));
            assertThat(used.get("/api/v1/me").statusCode()).isEqualTo(200);
            assertThat(poll(polled)).isEqualTo(200);
            server.bridge().moveClock(Duration.ofMinutes(31));
            assertThat(used.get("/api/v1/me").statusCode()).isEqualTo(200);
            assertThat(poll(polled)).isEqualTo(401);
            for (int minutes = 60; minutes < 12 * 60; minutes += 29) {
                server.bridge().moveClock(Duration.ofMinutes(minutes));
                assertThat(used.get("/api/v1/me").statusCode()).isEqualTo(200);
            }
            server.bridge().moveClock(Duration.ofHours(12));
            assertThat(used.get("/api/v1/me").statusCode()).isEqualTo(401);
        } finally {
            server.bridge().moveClock(Duration.ZERO);
        }
    }

    private static int poll(Client client) {
        return client.send("GET", "/api/v1/session", (String) null, Map.of("X-Poll", "true"))
                .statusCode();
    }
}
