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
import jakarta.validation.constraints.Size;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** Somebody on a distribution list. */
@Entity
@Table(name = "distribution_entry")
public class DistributionEntry extends Root {

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id", nullable = false, updatable = false)
    private DistributionList list;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 3)
    private RecipientKind kind;

    /** What they are there for; null when nothing is said. */
    @Size(max = Limits.NAME)
    @Column(name = "role_text", length = Limits.NAME)
    private String role;

    protected DistributionEntry() {} // for JPA

    public DistributionEntry(DistributionList list, SubmittalRecipient recipient) {
        this(list, recipient.getAccount(), recipient.getKind(), recipient.getRole());
    }

    public DistributionEntry(DistributionList list, Account account, RecipientKind kind, String role) {
        this.list = list;
        this.account = account;
        this.kind = kind;
        this.role = role;
    }

    /** Is addressed as the other, who is the same person. */
    void become(DistributionEntry other) {
        kind = other.kind;
        role = other.role;
    }

    public Account getAccount() {
        return account;
    }

    public RecipientKind getKind() {
        return kind;
    }

    public String getRole() {
        return role;
    }
}
