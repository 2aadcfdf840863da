package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/** Somebody took files away that were taken back later; it is asked to say that it no longer uses them. */
@Entity
@Table(name = "recall_confirmation")
public class RecallConfirmation extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submittal_id", nullable = false, updatable = false)
    private Submittal submittal;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "asked_by_id", nullable = false)
    private Account askedBy;

    /** Null while it is open. */
    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    protected RecallConfirmation() {} // for JPA

    public RecallConfirmation(Submittal submittal, Account account, Act act) {
        this.submittal = submittal;
        this.account = account;
        askAgain(act);
    }

    /** More was taken back since, or nothing was heard. */
    public final void askAgain(Act act) {
        askedAt = act.at();
        askedBy = act.by();
        confirmedAt = null;
    }

    public void confirm(Instant now) {
        RefusedException.unless(isOpen(), "submittal.recall.confirmed");
        confirmedAt = now;
    }

    public boolean isOpen() {
        return confirmedAt == null;
    }

    public Account getAccount() {
        return account;
    }

    public Instant getAskedAt() {
        return askedAt;
    }

    public Instant getConfirmedAt() {
        return confirmedAt;
    }
}
