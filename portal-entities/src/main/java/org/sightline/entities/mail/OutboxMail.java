package org.sightline.entities.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.shared.SubjectRef;

/**
 * A mail to one person. Queued with the act that caused it; tried until it is sent, given up or has lost its reason. Its id
 * is its Message-ID for good, so a second copy of it is known as such.
 */
@Entity
@Table(name = "outbox_mail")
public class OutboxMail extends Root {

    public static final int TEMPLATE = 40;
    public static final int TEXT = 8000;
    public static final int HTML = 20_000;
    public static final int FAILURE = 500;

    /** How long to wait after the first, second ... failed attempt; after the last of them the mail is given up. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    @NotBlank
    @Email
    @Size(max = Limits.EMAIL)
    @Column(nullable = false, length = Limits.EMAIL, updatable = false)
    private String recipient;

    @NotNull
    @Size(max = Limits.NAME)
    @Column(name = "recipient_name", nullable = false, length = Limits.NAME, updatable = false)
    private String recipientName;

    @NotBlank
    @Column(nullable = false, length = TEMPLATE)
    private String template;

    @NotBlank
    @Column(name = "language_code", nullable = false, length = 10)
    private String language;

    @NotBlank
    @Size(max = Limits.TITLE)
    @Column(nullable = false, length = Limits.TITLE)
    private String subject;

    @NotBlank
    @Size(max = TEXT)
    @Column(name = "text_part", nullable = false, length = TEXT)
    private String text;

    @NotBlank
    @Size(max = HTML)
    @Column(name = "html_part", nullable = false, length = HTML)
    private String html;

    /** What belongs where {@link #secretMark()} stands in the parts, encrypted; null when there is none or no longer. */
    @Column(name = "sealed_secret", length = 400)
    private String sealedSecret;

    @Column(name = "about_kind", nullable = false, length = 40, updatable = false)
    private String aboutKind;

    @NotNull
    @Column(name = "about_id", nullable = false, updatable = false)
    private UUID aboutId;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private MailState state = MailState.QUEUED;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "queued_at", nullable = false, updatable = false)
    private Instant queuedAt;

    @Column(name = "next_attempt_at", nullable = false)
    private Instant nextAttemptAt;

    /** Until then whoever took the mail to send it is left alone. */
    @Column(name = "leased_until", nullable = false)
    private Instant leasedUntil;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Size(max = FAILURE)
    @Column(length = FAILURE)
    private String failure;

    protected OutboxMail() {} // for JPA

    /** @param about what the mail speaks of, asked again before it is sent */
    public OutboxMail(String recipient, String recipientName, SubjectRef about, Instant now) {
        RefusedException.unless(recipient.chars().noneMatch(Character::isISOControl), "mail.badAddress");
        this.recipient = recipient.strip();
        this.recipientName = oneLine(recipientName, Limits.NAME);
        this.aboutKind = about.kind();
        this.aboutId = about.id();
        this.queuedAt = now;
        this.nextAttemptAt = now;
        this.leasedUntil = now;
    }

    /** What it says, in the recipient's language; said anew when that changes before it goes. */
    public void say(String newTemplate, String newLanguage, String newSubject, String newText, String newHtml) {
        template = newTemplate;
        language = newLanguage;
        subject = oneLine(newSubject, Limits.TITLE);
        text = newText;
        html = newHtml;
    }

    /** Where the secret goes; nobody can write this into a mail that does not exist yet. */
    public String secretMark() {
        return "{" + getId() + "}";
    }

    public void carry(String newSealedSecret) {
        sealedSecret = newSealedSecret;
    }

    public void sent(Instant now) {
        state = MailState.SENT;
        sentAt = now;
        failure = null;
        sealedSecret = null;
    }

    /** An attempt failed; the next comes after a pause that grows, if there is to be one. */
    public void failed(String why, boolean forGood, Instant now) {
        failure = oneLine(why, FAILURE);
        leasedUntil = now;
        if (forGood || attempts > PAUSES.size()) {
            state = MailState.DEAD;
        } else {
            nextAttemptAt = now.plus(PAUSES.get(Math.max(0, attempts - 1)));
        }
    }

    /** Something that goes along is not there yet: that was no attempt. */
    public void postpone(Instant until) {
        attempts--;
        nextAttemptAt = until;
        leasedUntil = until;
    }

    /** The reason for it is gone. */
    public void withdraw() {
        state = MailState.WITHDRAWN;
        sealedSecret = null;
    }

    /** Nobody will try it again. */
    public void drop() {
        RefusedException.unless(state == MailState.DEAD, "mail.notDead");
        withdraw();
    }

    /** Tries a mail that was given up from the beginning. */
    public void retry(Instant now) {
        RefusedException.unless(state == MailState.DEAD, "mail.notDead");
        state = MailState.QUEUED;
        attempts = 0;
        nextAttemptAt = now;
        leasedUntil = now;
    }

    private static String oneLine(String words, int atMost) {
        String line = words.replaceAll("[\\p{Cntrl}\u2028\u2029]+", " ").strip();
        return line.length() <= atMost ? line : line.substring(0, atMost);
    }

    public String getRecipient() {
        return recipient;
    }

    public String getRecipientName() {
        return recipientName;
    }

    public String getTemplate() {
        return template;
    }

    public String getLanguage() {
        return language;
    }

    public String getSubject() {
        return subject;
    }

    public String getText() {
        return text;
    }

    public String getHtml() {
        return html;
    }

    public String getSealedSecret() {
        return sealedSecret;
    }

    public SubjectRef getAbout() {
        return SubjectRef.of(aboutKind, aboutId);
    }

    public MailState getState() {
        return state;
    }

    public int getAttempts() {
        return attempts;
    }

    public Instant getNextAttemptAt() {
        return nextAttemptAt;
    }

    public Instant getSentAt() {
        return sentAt;
    }

    public String getFailure() {
        return failure;
    }
}
