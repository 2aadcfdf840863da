package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Root;

/** That somebody looked at a submittal or took files of it away. */
@Entity
@Table(name = "submittal_visit")
public class SubmittalVisit extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submittal_id", nullable = false, updatable = false)
    private Submittal submittal;

    /** Null for the submittal as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "item_id", updatable = false)
    private SubmittalItem item;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 12, updatable = false)
    private VisitKind kind;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant at;

    /** Network address it came from, null where none is known. */
    @Column(length = 64, updatable = false)
    private String address;

    /** Whether the submittal was addressed to the visitor. */
    @Column(nullable = false, updatable = false)
    private boolean target;

    protected SubmittalVisit() {} // for JPA

    /** @param item null for the submittal as a whole */
    public SubmittalVisit(Submittal submittal, SubmittalItem item, VisitKind kind, Act act, String address) {
        this.submittal = submittal;
        this.item = item;
        this.kind = kind;
        this.account = act.by();
        this.at = act.at();
        this.address = address;
        this.target = submittal.isAddressedTo(act.by());
    }

    public SubmittalItem getItem() {
        return item;
    }

    public Account getAccount() {
        return account;
    }

    public VisitKind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    public String getAddress() {
        return address;
    }

    public boolean isTarget() {
        return target;
    }
}
