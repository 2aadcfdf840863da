package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;

/** A code mailed to whoever a link is for: good for ten minutes, for five tries and once. */
@Embeddable
public class MailedCode {

    static final Duration LASTS = Duration.ofMinutes(10);

    /** So soon no second code is mailed. */
    static final Duration PAUSE = Duration.ofMinutes(1);

    static final int TRIES = 5;

    /** SHA-256 in hexadecimal. */
    @Column(name = "code_hash", length = ShareLink.HASH)
    private String hash;

    @Column(name = "code_until")
    private Instant until;

    @Column(name = "code_asked_at")
    private Instant askedAt;

    @Column(name = "code_tries", nullable = false)
    private int tries;

    protected MailedCode() {} // for JPA

    static MailedCode none() {
        return new MailedCode();
    }

    /** @return false when one was mailed a moment ago, which is still good */
    boolean ask(String newHash, Instant now) {
        if (askedAt != null && now.isBefore(askedAt.plus(PAUSE))) {
            return false;
        }
        hash = newHash;
        askedAt = now;
        until = now.plus(LASTS);
        tries = 0;
        return true;
    }

    /** @return whether it is the right one, in time; then it is used up */
    boolean matches(String enteredHash, Instant now) {
        boolean open = hash != null && now.isBefore(until) && tries < TRIES;
        tries++;
        boolean right = open && hash.equals(enteredHash);
        hash = right ? null : hash;
        return right;
    }

    void end() {
        hash = null;
    }
}
