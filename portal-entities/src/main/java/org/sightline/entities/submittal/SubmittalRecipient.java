package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** Somebody a submittal is addressed to, under the name and address that were theirs at that moment. */
@Entity
@Table(name = "submittal_recipient")
public class SubmittalRecipient extends Root {

    /** First and last name together. */
    static final int FULL_NAME = 400;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submittal_id", nullable = false, updatable = false)
    private Submittal submittal;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 3)
    private RecipientKind kind;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @NotBlank
    @Size(max = FULL_NAME)
    @Column(nullable = false, length = FULL_NAME)
    private String name;

    @NotBlank
    @Size(max = Limits.EMAIL)
    @Column(nullable = false, length = Limits.EMAIL)
    private String email;

    /** What they are there for, as on the transmittal sheet; null when nothing is said. */
    @Size(max = Limits.NAME)
    @Column(name = "role_text", length = Limits.NAME)
    private String role;

    protected SubmittalRecipient() {} // for JPA

    public SubmittalRecipient(Submittal submittal, RecipientKind kind, Account account, Addressee addressee) {
        this.submittal = submittal;
        this.kind = kind;
        this.account = account;
        this.name = addressee.name();
        this.email = addressee.email();
        this.role = addressee.role();
    }

    /** How somebody is written to. */
    public record Addressee(String name, String email, String role) {}

    public RecipientKind getKind() {
        return kind;
    }

    /** Is addressed as the other, who is the same person. */
    void become(SubmittalRecipient other) {
        kind = other.kind;
        name = other.name;
        email = other.email;
        role = other.role;
    }

    /** Shown to nobody but staff and itself. */
    public boolean isBlind() {
        return kind == RecipientKind.BCC;
    }

    public Account getAccount() {
        return account;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getRole() {
        return role;
    }
}
