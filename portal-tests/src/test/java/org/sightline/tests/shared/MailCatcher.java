package org.sightline.tests.shared;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where the mail of the tested portal ends: a mail server inside the run. */
public final class MailCatcher {

    private static final Pattern LINK = Pattern.compile("https?://\\S+\\?token=\\S+");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    // why not a port of its own choice: it must come back where it went away
    private static final GreenMail SMTP =
            new GreenMail(new ServerSetup(freePort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private MailCatcher() {}

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The mail server goes away. What it has taken is forgotten. */
    public static void down() {
        SMTP.stop();
    }

    /** It is back. */
    public static void up() {
        if (!SMTP.isRunning()) {
            SMTP.start();
        }
    }

    /** Starts it. @return how a portal is told to send there */
    static String[] properties() {
        SMTP.start();
        return new String[] {
            "portal.mail.enabled=true",
            "portal.mail.host=127.0.0.1",
            "portal.mail.port=" + SMTP.getSmtp().getPort(),
            "portal.mail.from=portal@sightline.example"
        };
    }

    /** The newest of so many mails to the address, as soon as they are there. */
    public static MimeMessage awaited(PortalServer server, String address, int many) {
        server.bridge().runTimer("mail");
        Instant end = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(end)) {
            List<MimeMessage> found = to(address);
            if (found.size() >= many) {
                return found.get(found.size() - 1);
            }
            // why: the portal's own timer may have taken the mail a moment before, and is still sending it
            SMTP.waitForIncomingEmail(500, SMTP.getReceivedMessages().length + 1);
        }
        throw new AssertionError(to(address).size() + " mails to " + address + " instead of " + many);
    }

    public static List<MimeMessage> to(String address) {
        return Stream.of(SMTP.getReceivedMessages())
                .filter(mail -> {
                    try {
                        return mail.getAllRecipients()[0].toString().contains(address);
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    public static List<String> subjects(String address) {
        return to(address).stream()
                .map(mail -> {
                    try {
                        return mail.getSubject();
                    } catch (MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    /** The text part and the HTML part, one after the other. */
    public static String body(MimeMessage mail) {
        try {
            Multipart parts = (Multipart) mail.getContent();
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < parts.getCount(); i++) {
                BodyPart part = parts.getBodyPart(i);
                all.append(part.getContent()).append('\n');
            }
            return all.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The one-time link in a mail. */
    public static String link(MimeMessage mail) {
        Matcher found = LINK.matcher(body(mail));
        if (!found.find()) {
            throw new AssertionError("no link in " + body(mail));
        }
        return found.group();
    }
}
