package org.sightline.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sightline.ejb.mail.MailGateway.Envelope;
import org.sightline.ejb.mail.MailGateway.MailFailure;

/** Over which lines mails go. */
class MailLineTest {

    private GreenMail server;

    @AfterEach
    void stop() {
        if (server != null) {
            server.stop();
        }
    }

    /** A session as one with a distant mail server has it, which then finds this one at its other end. */
    private Session distant(String protocol) {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", protocol).dynamicPort());
        server.start();
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "mail.example.org");
        properties.put("mail.from", "portal@example.org");
        MailLine.secure(properties);
        properties.put("mail.smtp.host", "127.0.0.1");
        boolean plain = protocol.equals(ServerSetup.PROTOCOL_SMTP);
        properties.put("mail.smtp.port", (plain ? server.getSmtp() : server.getSmtps()).getPort());
        properties.put("mail.smtp.ssl.enable", String.valueOf(!plain));
        return Session.getInstance(properties);
    }

    private static void send(Session session) throws MailFailure {
        SessionMailGateway.send(
                session,
                "portal.example",
                new Envelope(UUID.randomUUID(), "lee@example.org", "Lee", "Hello", "text", "<p>text</p>", List.of()),
                new MailFrom());
    }

    @Test
    @DisplayName("J08 to a distant server that speaks no TLS no mail goes, and it is tried again")
    void withoutEncryptionNoMailGoes() {
        Session session = distant(ServerSetup.PROTOCOL_SMTP);

        assertThatThrownBy(() -> send(session)).isInstanceOfSatisfying(MailFailure.class, failure -> {
            assertThat(failure).hasMessageContaining("STARTTLS");
            assertThat(failure.isForGood()).isFalse();
        });
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    @DisplayName("J08 to a server whose certificate nobody vouches for, or that bears another name, no mail goes")
    void toAnUnknownServerNoMailGoes() {
        Session session = distant(ServerSetup.PROTOCOL_SMTPS);

        assertThatThrownBy(() -> send(session)).isInstanceOf(MailFailure.class);
        assertThat(server.getReceivedMessages()).isEmpty();
        session.getProperties().put("mail.smtp.ssl.trust", "*");
        assertThat(sends(session)).as("under another name").isFalse();
        session.getProperties().put("mail.smtp.ssl.checkserveridentity", "false");
        assertThat(sends(session)).as("trusted all the same").isTrue();
    }

    private boolean sends(Session session) {
        try {
            send(session);
            return server.getReceivedMessages().length == 1;
        } catch (MailFailure e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1", "::1"})
    @DisplayName("J08 within this machine a line may be plain")
    void withinThisMachineALineMayBePlain(String host) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", host);
        MailLine.secure(properties);

        assertThat(properties).containsOnlyKeys("mail.smtp.host");
    }
}
