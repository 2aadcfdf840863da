package org.sightline.ejb.mail;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import org.sightline.ejb.shared.Configuration;
import org.sightline.ejb.shared.Resources;

/**
 * Sends through the server's mail session. Both servers always have one, also where nobody listens at its other end, so the
 * operator says with {@code portal.mail.enabled=true} that mail is meant to go.
 */
@ApplicationScoped
public class SessionMailGateway implements MailGateway {

    private static final String PATIENCE_MILLIS = "15000";

    @Inject
    private Configuration configuration;

    @Inject
    private Event<MailFrom> senders;

    @Override
    public boolean isOpen() {
        return configuration
                        .text("portal.mail.enabled")
                        .map(Boolean::parseBoolean)
                        .orElse(false)
                && Resources.mailSession().isPresent();
    }

    @Override
    public void send(Envelope mail) throws MailFailure {
        Session session =
                Resources.mailSession().orElseThrow(() -> new MailFailure("there is no mail session", false, null));
        MailFrom from = new MailFrom();
        senders.fire(from);
        send(session, configuration.url().getHost(), mail, from);
    }

    static void send(Session session, String host, Envelope mail, MailFrom from) throws MailFailure {
        bePatientFor(session.getProperties());
        MailLine.secure(session.getProperties());
        try {
            MimeMessage message = message(session, host, mail);
            sign(message, from);
            Transport.send(message);
        } catch (SendFailedException e) {
            boolean refused = e.getInvalidAddresses() != null && e.getInvalidAddresses().length > 0;
            throw new MailFailure(reason(e), refused || isFinal(e), e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailFailure(reason(e), isFinal(e), e);
        }
    }

    /** A server that never answers must not hold the sender up for ever, as it would by default. */
    private static void bePatientFor(Properties session) {
        for (String protocol : new String[] {"smtp", "smtps"}) {
            for (String wait : new String[] {"connectiontimeout", "timeout", "writetimeout"}) {
                session.putIfAbsent("mail." + protocol + "." + wait, PATIENCE_MILLIS);
            }
        }
    }

    private static MimeMessage message(Session session, String host, Envelope mail)
            throws MessagingException, UnsupportedEncodingException {
        String utf8 = StandardCharsets.UTF_8.name();
        MimeMessage message = new FixedId(session, mail.id(), host);
        InternetAddress to = new InternetAddress(mail.to(), true);
        to.setPersonal(mail.name(), utf8);
        message.setRecipient(Message.RecipientType.TO, to);
        message.setSubject(mail.subject(), utf8);
        message.setSentDate(new java.util.Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        MimeBodyPart text = new MimeBodyPart();
        text.setText(mail.text(), utf8, "plain");
        MimeBodyPart html = new MimeBodyPart();
        html.setText(mail.html(), utf8, "html");
        message.setContent(whole(new MimeMultipart("alternative", text, html), mail.enclosures()));
        return message;
    }

    private static MimeMultipart whole(MimeMultipart words, List<Enclosure> enclosures)
            throws MessagingException, UnsupportedEncodingException {
        if (enclosures.isEmpty()) {
            return words;
        }
        MimeBodyPart first = new MimeBodyPart();
        first.setContent(words);
        MimeMultipart whole = new MimeMultipart("mixed", first);
        for (Enclosure file : enclosures) {
            MimeBodyPart part = new MimeBodyPart();
            part.setDataHandler(new DataHandler(new EnclosedFile(file)));
            part.setFileName(MimeUtility.encodeText(
                    file.name().replaceAll("\\p{Cntrl}+", " "), StandardCharsets.UTF_8.name(), null));
            part.setDisposition(Part.ATTACHMENT);
            whole.addBodyPart(part);
        }
        return whole;
    }

    private static void sign(MimeMessage message, MailFrom from)
            throws MessagingException, UnsupportedEncodingException {
        message.setFrom();
        InternetAddress sender = from.address() == null
                ? (InternetAddress) message.getFrom()[0]
                : new InternetAddress(from.address(), true);
        if (from.name() != null) {
            sender.setPersonal(from.name(), StandardCharsets.UTF_8.name());
        }
        message.setFrom(sender);
        if (from.replyTo() != null) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(from.replyTo(), true)});
        }
    }

    private static String reason(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    /** A reply that begins with 5 is the server's last word (RFC 5321, 4.2.1). */
    private static boolean isFinal(Exception e) {
        return reason(e).matches("(?s)5\\d\\d[ -].*");
    }

    /** What goes along, as mail wants it. */
    private record EnclosedFile(Enclosure file) implements DataSource {

        @Override
        public InputStream getInputStream() throws IOException {
            return file.content().open();
        }

        @Override
        public OutputStream getOutputStream() {
            throw new UnsupportedOperationException("read only");
        }

        @Override
        public String getContentType() {
            return file.type();
        }

        @Override
        public String getName() {
            return file.name();
        }
    }

    /** Keeps the id it is given: a second copy of a mail must be known as such. */
    private static final class FixedId extends MimeMessage {

        private final String id;

        FixedId(Session session, UUID id, String host) {
            super(session);
            this.id = "<" + id + "@" + host + ">";
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
