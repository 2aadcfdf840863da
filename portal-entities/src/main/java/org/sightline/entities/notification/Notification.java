package org.sightline.entities.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Root;
import org.sightline.entities.submittal.Submittal;

/**
 * Something one person is told. Unread until it is read or done; seen once the bell was opened. If it is to be mailed with
 * others it waits for that moment, and is folded into one mail then.
 */
@Entity
public class Notification extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 30, updatable = false)
    private NotificationKind kind;

    /** Somebody waits for its reader. */
    @Column(name = "action_needed", nullable = false, updatable = false)
    private boolean actionNeeded;

    /** Null when it speaks of no submittal. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "submittal_id", updatable = false)
    private Submittal submittal;

    /** Null when it speaks of no document. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "document_id", updatable = false)
    private DocumentSlot document;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "read_at")
    private Instant readAt;

    /** When nobody waited for the reader any more. */
    @Column(name = "done_at")
    private Instant doneAt;

    /** When it is due to be mailed together with others; null when it is not, or not any more. */
    @Column(name = "mail_due_at")
    private Instant mailDueAt;

    /** The mail it was last gathered into; null when it never was. */
    @Column(name = "mail_id")
    private UUID mail;

    protected Notification() {} // for JPA

    public Notification(
            Account account, NotificationKind kind, boolean actionNeeded, Submittal submittal, Instant now) {
        this.account = account;
        this.kind = kind;
        this.actionNeeded = actionNeeded;
        this.submittal = submittal;
        this.createdAt = now;
    }

    /** Somebody waits for the account because of a document. */
    public Notification(Account account, NotificationKind kind, DocumentSlot document, Instant now) {
        this(account, kind, true, null, now);
        this.document = document;
    }

    /** Its bell was opened. */
    public void see(Instant now) {
        seenAt = seenAt == null ? now : seenAt;
    }

    public void read(Instant now) {
        see(now);
        readAt = readAt == null ? now : readAt;
    }

    /** What was waited for is done, by whomever. */
    public void done(Instant now) {
        doneAt = doneAt == null ? now : doneAt;
        mailDueAt = null;
    }

    public void mailAt(Instant due) {
        mailDueAt = due;
    }

    /** It stands in that mail now. */
    public void gathered(UUID newMail) {
        mail = newMail;
        mailDueAt = null;
    }

    /** It need not be mailed any more. */
    public void notMailed() {
        mailDueAt = null;
    }

    public boolean isUnread() {
        return readAt == null && doneAt == null;
    }

    public Account getAccount() {
        return account;
    }

    public NotificationKind getKind() {
        return kind;
    }

    public boolean isActionNeeded() {
        return actionNeeded;
    }

    public Submittal getSubmittal() {
        return submittal;
    }

    public DocumentSlot getDocument() {
        return document;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getDoneAt() {
        return doneAt;
    }

    public Instant getMailDueAt() {
        return mailDueAt;
    }
}
