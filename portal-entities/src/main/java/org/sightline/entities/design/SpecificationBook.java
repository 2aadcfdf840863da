package org.sightline.entities.design;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.shared.Root;

/**
 * A book of valid specifications one person has asked for. What stands in it was found with that person's eyes at that
 * moment; whether it still is so is asked again before it is handed out.
 */
@Entity
@Table(name = "specification_book")
public class SpecificationBook extends Root {

    /** How often a job may fail on it. */
    public static final int ATTEMPTS = 3;

    @NotNull
    @Column(name = "account_id", nullable = false, updatable = false)
    private UUID account;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private BookState state = BookState.WAITING;

    /** What stands in it, as JSON. */
    @NotNull
    @Lob
    @Column(nullable = false, updatable = false)
    private String content;

    /** Changes exactly when one of its designs, their revisions or what is shown of them does. */
    @NotNull
    @Column(nullable = false, length = 64, updatable = false)
    private String stamp;

    @Column(name = "done_count", nullable = false)
    private int done;

    @Column(name = "total_count", nullable = false, updatable = false)
    private int total;

    @Column(name = "requested_at", nullable = false, updatable = false)
    private Instant requestedAt;

    @Column(name = "lease_until")
    private Instant lease;

    @Column(nullable = false)
    private int attempts;

    /** When its reader first took it; null until then. */
    @Column(name = "taken_at")
    private Instant takenAt;

    protected SpecificationBook() {} // for JPA

    public SpecificationBook(UUID account, String content, String stamp, int total, Instant now) {
        this.account = account;
        this.content = content;
        this.stamp = stamp;
        this.total = total;
        this.requestedAt = now;
    }

    /** A job has it from now on; after so many failed ones nobody tries again. @return whether there is use in trying */
    public boolean begin() {
        state = attempts > ATTEMPTS ? BookState.FAILED : BookState.MAKING;
        done = 0;
        return state == BookState.MAKING;
    }

    public void advance(int nowDone) {
        done = nowDone;
    }

    public void ready() {
        state = BookState.READY;
        done = total;
        lease = null;
    }

    public void fail() {
        state = BookState.FAILED;
        lease = null;
    }

    /** What was made of it is gone and has to be made again. */
    public void again() {
        state = BookState.WAITING;
        attempts = 0;
        lease = null;
    }

    public void taken(Instant now) {
        takenAt = takenAt == null ? now : takenAt;
    }

    public UUID getAccount() {
        return account;
    }

    public BookState getState() {
        return state;
    }

    public String getContent() {
        return content;
    }

    public String getStamp() {
        return stamp;
    }

    public int getDone() {
        return done;
    }

    public int getTotal() {
        return total;
    }

    public Instant getLease() {
        return lease;
    }
}
