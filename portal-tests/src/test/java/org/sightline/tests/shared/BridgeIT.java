package org.sightline.tests.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("moves the clock of everybody")
@Tag("payara")
class BridgeIT {

    private final PortalServer server = PortalServer.get();

    @Test
    void aCopyOfTheDemonstrationHasPeopleOfItsOwn() {
        String suffix = server.bridge().demonstration();

        assertThat(Client.text(Client.of(server, "lee-" + suffix + "@northfield.example")
                        .get("/api/v1/me")))
                .contains("lee-" + suffix + "@northfield.example");
    }

    @Test
    void thePortalsClockCanBeMovedSoThatSessionsGrowOld() {
        String suffix = server.bridge().demonstration();
        Client client = Client.of(server, "gail-" + suffix + "@northfield.example");
        server.bridge().moveClock(Duration.ofMinutes(31));
        try {
            assertThat(client.get("/api/v1/me").statusCode()).isEqualTo(401);
        } finally {
            server.bridge().moveClock(Duration.ZERO);
        }
    }

    @Test
    void aTimerCanBeRunAtOnce() {
        server.bridge().runTimer("audit-sealer");
    }
}
