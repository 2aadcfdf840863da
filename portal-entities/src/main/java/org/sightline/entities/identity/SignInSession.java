package org.sightline.entities.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import org.sightline.entities.shared.Root;

/**
 * One signed-in browser. Asked for at every request: it counts while it is not ended, in use, not too old, and of the
 * account's present security version.
 */
@Entity
@Table(name = "sign_in_session")
public class SignInSession extends Root {

    public static final Duration IDLE = Duration.ofMinutes(30);
    public static final Duration AT_MOST = Duration.ofHours(12);
    public static final int USER_AGENT = 300;

    /** SHA-256 of the container's session id in hexadecimal; the id itself is kept nowhere. */
    @NotBlank
    @Column(name = "token_hash", nullable = false, length = 64)
    private String tokenHash;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    private Account account;

    @Column(name = "security_version", nullable = false)
    private int securityVersion;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(name = "last_seen_at", nullable = false)
    private Instant lastSeenAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Size(max = 64)
    @Column(length = 64)
    private String address;

    @Size(max = USER_AGENT)
    @Column(name = "user_agent", length = USER_AGENT)
    private String userAgent;

    protected SignInSession() {} // for JPA

    public SignInSession(String tokenHash, Account account, Origin origin, Instant now) {
        this.tokenHash = tokenHash;
        this.account = account;
        this.securityVersion = account.getSecurityVersion();
        this.openedAt = now;
        this.lastSeenAt = now;
        this.address = origin.address();
        String agent = origin.userAgent();
        this.userAgent = agent == null || agent.length() <= USER_AGENT ? agent : agent.substring(0, USER_AGENT);
    }

    /** Where a sign-in came from. */
    public record Origin(String address, String userAgent) {}

    /** When it ends by itself if it was last used at the given moment. */
    public Instant endsAfter(Instant used) {
        Instant idle = used.plus(IDLE);
        Instant latest = openedAt.plus(AT_MOST);
        return idle.isBefore(latest) ? idle : latest;
    }

    /** The same session under a new id of the container. */
    public void renew(String newTokenHash) {
        tokenHash = newTokenHash;
    }

    /** The account's security version rose by this session's own doing, so this one goes on and all others end. */
    public void follow() {
        securityVersion = account.getSecurityVersion();
    }

    public void end(Instant now) {
        if (endedAt == null) {
            endedAt = now;
        }
    }

    public boolean isAlive(Instant now) {
        return endedAt == null
                && securityVersion == account.getSecurityVersion()
                && now.isBefore(endsAfter(lastSeenAt));
    }

    public boolean isOf(String otherTokenHash) {
        return tokenHash.equals(otherTokenHash);
    }

    public Account getAccount() {
        return account;
    }

    public Instant getOpenedAt() {
        return openedAt;
    }

    public Instant getLastSeenAt() {
        return lastSeenAt;
    }

    public Instant getEndedAt() {
        return endedAt;
    }

    public String getAddress() {
        return address;
    }

    public String getUserAgent() {
        return userAgent;
    }
}
