package org.sightline.ejb.mail;

import java.util.List;
import java.util.UUID;

/** The way out of the house. */
public interface MailGateway {

    /** Whether mail can be sent from here at all. */
    boolean isOpen();

    /** @throws MailFailure when the mail was not taken */
    void send(Envelope mail) throws MailFailure;

    /** A mail ready to go. {@code id} makes its Message-ID. */
    record Envelope(
            UUID id, String to, String name, String subject, String text, String html, List<Enclosure> enclosures) {}

    /** The mail was not taken. */
    class MailFailure extends Exception {

        private static final long serialVersionUID = 1L;
        private final boolean forGood;

        /** @param forGood trying again is in vain */
        public MailFailure(String message, boolean forGood, Throwable cause) {
            super(message, cause);
            this.forGood = forGood;
        }

        public boolean isForGood() {
            return forGood;
        }
    }
}
