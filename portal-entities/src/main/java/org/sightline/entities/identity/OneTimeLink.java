package org.sightline.entities.identity;

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
import java.time.Instant;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.Root;

/** A link that lets its holder do one thing once. Looking at it does not use it up; mail scanners look. */
@Entity
@Table(name = "one_time_link")
public class OneTimeLink extends Root {

    /** SHA-256 of the token in hexadecimal. */
    @NotBlank
    @Column(name = "token_hash", nullable = false, length = 64, updatable = false)
    private String tokenHash;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20, updatable = false)
    private LinkPurpose purpose;

    /** Null for the link that makes the first administrator. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id", updatable = false)
    private Account account;

    /** The login the account gets; null for links that change none. */
    @Size(max = Limits.EMAIL)
    @Column(name = "new_login", length = Limits.EMAIL, updatable = false)
    private String newLogin;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected OneTimeLink() {} // for JPA

    public OneTimeLink(String tokenHash, LinkPurpose purpose, Account account, Instant now) {
        this.tokenHash = tokenHash;
        this.purpose = purpose;
        this.account = account;
        this.expiresAt = now.plus(purpose.lasts());
    }

    /** A link that gives the account another login. */
    public static OneTimeLink toLogin(
            String newLogin, String tokenHash, LinkPurpose purpose, Account account, Instant now) {
        OneTimeLink link = new OneTimeLink(tokenHash, purpose, account, now);
        link.newLogin = newLogin;
        return link;
    }

    public boolean isUsed() {
        return usedAt != null;
    }

    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    public LinkPurpose getPurpose() {
        return purpose;
    }

    public Account getAccount() {
        return account;
    }

    public String getNewLogin() {
        return newLogin;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }
}
