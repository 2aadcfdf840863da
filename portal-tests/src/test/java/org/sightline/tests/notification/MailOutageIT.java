package org.sightline.tests.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.sightline.tests.shared.Client;
import org.sightline.tests.shared.MailCatcher;
import org.sightline.tests.shared.PortalServer;
import org.sightline.tests.storage.Tus;

/** The mail server goes away and comes back. */
@Isolated // why: the mail server is everybody's, and so is the clock
@Tag("full")
class MailOutageIT {

    private static final int MANY = 5;

    private final PortalServer server = PortalServer.get();

    @AfterEach
    void back() {
        MailCatcher.up();
        server.bridge().moveClock(Duration.ZERO);
    }

    @Test
    @DisplayName("a mail server that is away for an hour costs no mail, and nobody who signs in or sends files notices")
    void anHourWithoutAMailServerCostsNoMail() {
        String copy = server.bridge().demonstration();
        String lee = "lee-" + copy + "@northfield.example";
        MailCatcher.down();
        for (int i = 1; i <= MANY; i++) {
            server.bridge().handIn("P1-" + copy, lee, "C-00" + i);
        }
        for (int minutes = 0; minutes <= 60; minutes += 6) {
            server.bridge().moveClock(Duration.ofMinutes(minutes));
            server.bridge().runTimer("mail");
        }
        assertThat(MailCatcher.to(lee)).isEmpty();
        Client sender = Client.of(server, lee);
        byte[] bytes = "while the mail server is away".getBytes(StandardCharsets.UTF_8);
        Tus tus = new Tus(sender);
        assertThat(tus.patch(tus.begin("away.txt", bytes.length), 0, bytes).statusCode())
                .isEqualTo(204);

        MailCatcher.up();
        server.bridge().moveClock(Duration.ofHours(4));

        MailCatcher.awaited(server, lee, MANY);
        for (int i = 1; i <= MANY; i++) {
            String subject = "C-00" + i + ": receipt";
            assertThat(MailCatcher.subjects(lee)).contains(subject);
        }
    }
}
