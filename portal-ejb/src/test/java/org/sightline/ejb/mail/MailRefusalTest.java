package org.sightline.ejb.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.mail.Session;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.sightline.ejb.mail.MailGateway.Envelope;
import org.sightline.ejb.mail.MailGateway.MailFailure;

/** What is made of a mail server that refuses or breaks off. */
class MailRefusalTest {

    private final Envelope mail =
            new Envelope(UUID.randomUUID(), "lee@example.org", "Lee", "Hello", "text", "<p>text</p>", List.of());

    @Test
    void whatIsRefusedForGoodIsNotTriedAgain() throws Exception {
        assertThat(failure("550 no such person", false).isForGood()).isTrue();
    }

    @Test
    void whatIsRefusedForNowIsTriedAgain() throws Exception {
        assertThat(failure("451 later", false).isForGood()).isFalse();
    }

    @Test
    void whatBreaksOffAfterItsDataIsSentAgainUnderTheSameId() throws Exception {
        try (Server server = new Server("250 ok", true)) {
            assertThat(catchThrowableOfType(MailFailure.class, () -> send(server))
                            .isForGood())
                    .isFalse();
            server.breaksOff = false;
            send(server);
            assertThat(server.ids).hasSize(2).allMatch(id -> id.contains(mail.id() + "@portal.example"));
        }
    }

    private MailFailure failure(String answer, boolean breaksOff) throws Exception {
        try (Server server = new Server(answer, breaksOff)) {
            return catchThrowableOfType(MailFailure.class, () -> send(server));
        }
    }

    private void send(Server server) throws MailFailure {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", server.socket.getLocalPort());
        properties.put("mail.from", "portal@example.org");
        SessionMailGateway.send(Session.getInstance(properties), "portal.example", mail, new MailFrom());
    }

    /** Speaks as much SMTP as a sender needs, one sender after the other. */
    private static final class Server implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        private final List<String> ids = new CopyOnWriteArrayList<>();
        private final String toRecipient;
        private volatile boolean breaksOff;

        Server(String toRecipient, boolean breaksOff) throws IOException {
            this.toRecipient = toRecipient;
            this.breaksOff = breaksOff;
            Thread thread = new Thread(this::serve);
            thread.setDaemon(true);
            thread.start();
        }

        private void serve() {
            while (!socket.isClosed()) {
                try (Socket sender = socket.accept()) {
                    talk(sender);
                } catch (IOException e) {
                    return;
                }
            }
        }

        private void talk(Socket sender) throws IOException {
            BufferedReader in =
                    new BufferedReader(new InputStreamReader(sender.getInputStream(), StandardCharsets.US_ASCII));
            say(sender, "220 here");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("RCPT")) {
                    say(sender, toRecipient);
                } else if (line.startsWith("DATA")) {
                    say(sender, "354 go on");
                    read(in);
                    if (breaksOff) {
                        return;
                    }
                    say(sender, "250 taken");
                } else {
                    say(sender, "250 ok");
                }
            }
        }

        private void read(BufferedReader in) throws IOException {
            for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
                if (line.startsWith("Message-ID:")) {
                    ids.add(line);
                }
            }
        }

        private static void say(Socket to, String line) throws IOException {
            to.getOutputStream().write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
            to.getOutputStream().flush();
        }

        @Override
        public void close() {
            try {
                socket.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
