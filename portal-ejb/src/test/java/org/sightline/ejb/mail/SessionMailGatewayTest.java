package org.sightline.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.mail.MailGateway.Envelope;
import org.sightline.ejb.mail.MailGateway.MailFailure;

/** What really goes over the wire. */
class SessionMailGatewayTest {

    private final GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private final MailFrom from = new MailFrom();

    @BeforeEach
    void start() {
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private Session session(int port) {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", port);
        properties.put("mail.from", "portal@example.org");
        return Session.getInstance(properties);
    }

    private MimeMessage sent(Envelope mail) throws MailFailure {
        SessionMailGateway.send(session(server.getSmtp().getPort()), "portal.example", mail, from);
        return server.getReceivedMessages()[0];
    }

    private static Envelope mail(UUID id, String name, String subject) {
        return new Envelope(id, "lee@example.org", name, subject, "Grüße\n", "<p>Grüße</p>", List.of());
    }

    @Test
    void aMailHasBothPartsAndKeepsItsIdAsMessageId() throws Exception {
        UUID id = UUID.randomUUID();
        MimeMessage message = sent(mail(id, "Léa Müller", "Grüße"));

        assertThat(message.getMessageID()).isEqualTo("<" + id + "@portal.example>");
        assertThat(message.getSubject()).isEqualTo("Grüße");
        assertThat(message.getFrom()[0]).hasToString("portal@example.org");
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getContentType()).startsWith("multipart/alternative");
        assertThat(GreenMailUtil.getBody(message)).contains("text/plain", "text/html");
    }

    @Test
    void aMailComesFromWhomTheSettingsName() throws Exception {
        from.is("Müller & Co", "hello@mueller.example", "answers@mueller.example");
        MimeMessage message = sent(mail(UUID.randomUUID(), "Lee", "Hello"));

        InternetAddress sender = (InternetAddress) message.getFrom()[0];
        assertThat(sender.getAddress()).isEqualTo("hello@mueller.example");
        assertThat(sender.getPersonal()).isEqualTo("Müller & Co");
        assertThat(message.getReplyTo()[0]).hasToString("answers@mueller.example");
    }

    @Test
    @DisplayName("I04 a line break in name or subject adds no header")
    void aLineBreakAddsNoHeader() throws Exception {
        MimeMessage plain = sent(mail(UUID.randomUUID(), "Lee", "Hello"));
        server.purgeEmailFromAllMailboxes();
        MimeMessage attacked =
                sent(mail(UUID.randomUUID(), "Lee\r\nBcc: a@example.org", "Hello\r\nX-Evil: 1\r\n\r\nbody"));

        assertThat(java.util.Collections.list(attacked.getAllHeaders()))
                .hasSameSizeAs(java.util.Collections.list(plain.getAllHeaders()));
        assertThat(attacked.getHeader("Bcc")).isNull();
        assertThat(attacked.getHeader("X-Evil")).isNull();
    }

    @Test
    @DisplayName("I04 an address that holds a line break or a second address is refused")
    void anAddressIsOneAddress() {
        for (String to : new String[] {"lee@example.org\r\nBcc: a@example.org", "lee@example.org, a@example.org"}) {
            assertThatThrownBy(() -> sent(new Envelope(UUID.randomUUID(), to, "Lee", "Hello", "a", "b", List.of())))
                    .isInstanceOf(MailFailure.class);
        }
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aServerThatIsNotThereIsWorthAnotherTry() {
        int port = server.getSmtp().getPort();
        server.stop();

        assertThatThrownBy(() -> SessionMailGateway.send(
                        session(port), "portal.example", mail(UUID.randomUUID(), "Lee", "Hello"), from))
                .isInstanceOfSatisfying(MailFailure.class, failure -> assertThat(failure.isForGood())
                        .isFalse());
    }

    @Test
    @DisplayName("D12, I04 files go along as they are, whatever their names hold")
    void filesGoAlong() throws Exception {
        byte[] bytes = {1, 2, 3, 13, 10, 46, 13, 10};
        Enclosure file = new Enclosure(
                "Maße\r\nX-Evil: 1.pdf", "application/pdf", () -> new java.io.ByteArrayInputStream(bytes));
        MimeMessage message = sent(new Envelope(
                UUID.randomUUID(), "lee@example.org", "Lee", "Hello", "text", "<p>text</p>", List.of(file)));

        assertThat(message.getContentType()).startsWith("multipart/mixed");
        assertThat(message.getHeader("X-Evil")).isNull();
        jakarta.mail.Multipart parts = (jakarta.mail.Multipart) message.getContent();
        assertThat(parts.getCount()).isEqualTo(2);
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("multipart/alternative");
        assertThat(jakarta.mail.internet.MimeUtility.decodeText(
                        parts.getBodyPart(1).getFileName()))
                .isEqualTo("Maße X-Evil: 1.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(bytes);
    }
}
