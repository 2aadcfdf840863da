package org.sightline.ejb.mail;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.mail.MailState;

/**
 * A mail in the list of all.
 *
 * @param next    when it is tried next, as long as it is queued
 * @param sent    null until it was sent
 * @param failure what the last failed attempt said, or null
 */
public record MailRow(
        UUID id,
        String to,
        String subject,
        MailState state,
        int attempts,
        Instant queued,
        Instant next,
        Instant sent,
        String failure) {

    public boolean dead() {
        return state == MailState.DEAD;
    }
}
