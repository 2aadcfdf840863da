package org.sightline.entities.submittal;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import org.sightline.entities.identity.Account;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/**
 * Lets one person without an account see one outgoing submittal (M11). The link alone shows nothing: a code is mailed to the
 * person first, and entering it gives a pass for a while. Renewing makes the old link worthless.
 */
@Entity
@Table(name = "share_link")
public class ShareLink extends Root {

    public static final int LONGEST_DAYS = 30;
    public static final int MOST_DOWNLOADS = 1000;

    /** How long nobody is asked for a code again. */
    static final Duration PASS_LASTS = Duration.ofMinutes(60);

    static final int HASH = 64;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "submittal_id", nullable = false, updatable = false)
    private Submittal submittal;

    /** SHA-256 of the token in hexadecimal, as all hashes here. */
    @NotBlank
    @Column(name = "token_hash", nullable = false, length = HASH)
    private String tokenHash;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(name = "guest_name", nullable = false, length = Limits.NAME)
    private String name;

    @NotBlank
    @Size(max = Limits.EMAIL)
    @Column(nullable = false, length = Limits.EMAIL)
    private String email;

    /** The guest's language as a language tag. */
    @NotBlank
    @Column(nullable = false, length = 8)
    private String language;

    @NotNull
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "created_by_id", nullable = false, updatable = false)
    private Account createdBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", nullable = false)
    private Instant expiresAt;

    @Column(name = "max_downloads", nullable = false)
    private int maxDownloads;

    @Column(nullable = false)
    private int downloads;

    @Column(name = "last_download_at")
    private Instant lastDownloadAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Embedded
    private MailedCode code = MailedCode.none();

    @Column(name = "pass_hash", length = HASH)
    private String passHash;

    @Column(name = "pass_until")
    private Instant passUntil;

    protected ShareLink() {} // for JPA

    public ShareLink(OutgoingSubmittal submittal, Guest guest, String tokenHash, Act act) {
        RefusedException.unless(SubmittalState.GONE_OUT.contains(submittal.getState()), "submittal.share.notSent");
        this.submittal = submittal;
        this.name = guest.name().strip();
        this.email = guest.email().strip();
        this.language = guest.language();
        this.createdBy = act.by();
        this.createdAt = act.at();
        this.tokenHash = tokenHash;
    }

    /** Whom a link is for. */
    public record Guest(String name, String email, String language) {}

    /** Gives it this end and this many downloads. */
    public void limit(Instant end, int most, Instant now) {
        if (!end.isAfter(now) || end.isAfter(now.plus(Duration.ofDays(LONGEST_DAYS + 1L)))) {
            throw RefusedException.at("expires", "submittal.share.badEnd", LONGEST_DAYS);
        }
        if (most < 1 || most > MOST_DOWNLOADS) {
            throw RefusedException.at("downloads", "submittal.share.badDownloads", MOST_DOWNLOADS);
        }
        expiresAt = end;
        maxDownloads = most;
    }

    /** Another token in place of the old one, with all its downloads again; revoked or over makes no difference. */
    public void renew(String newTokenHash) {
        tokenHash = newTokenHash;
        downloads = 0;
        revokedAt = null;
        endPass();
    }

    public void revoke(Instant now) {
        revokedAt = revokedAt == null ? now : revokedAt;
        endPass();
    }

    private void endPass() {
        code.end();
        passHash = null;
    }

    public ShareLinkState stateAt(Instant now) {
        if (revokedAt != null) {
            return ShareLinkState.REVOKED;
        }
        if (!now.isBefore(expiresAt)) {
            return ShareLinkState.EXPIRED;
        }
        return downloads >= maxDownloads ? ShareLinkState.EXHAUSTED : ShareLinkState.ACTIVE;
    }

    /**
     * A code is to be mailed.
     *
     * @return false when one was mailed a moment ago, which is still good
     */
    public boolean ask(String newCodeHash, Instant now) {
        refuseUnlessActive(now);
        return code.ask(newCodeHash, now);
    }

    /**
     * The guest has entered a code.
     *
     * @return whether it was the right one and in time; the pass is good from then on
     */
    public boolean admit(String enteredHash, String newPassHash, Instant now) {
        refuseUnlessActive(now);
        boolean right = code.matches(enteredHash, now);
        if (right) {
            passHash = newPassHash;
            passUntil = now.plus(PASS_LASTS);
        }
        return right;
    }

    public boolean isPassGood(Instant now) {
        return passHash != null && now.isBefore(passUntil);
    }

    /** Files are taken away by it. */
    public void download(Instant now) {
        refuseUnlessActive(now);
        downloads++;
        lastDownloadAt = now;
    }

    private void refuseUnlessActive(Instant now) {
        RefusedException.unless(stateAt(now) == ShareLinkState.ACTIVE, "submittal.share.over");
    }

    public Submittal getSubmittal() {
        return submittal;
    }

    public String getName() {
        return name;
    }

    public String getEmail() {
        return email;
    }

    public String getLanguage() {
        return language;
    }

    public Account getCreatedBy() {
        return createdBy;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getExpiresAt() {
        return expiresAt;
    }

    public int getMaxDownloads() {
        return maxDownloads;
    }

    public int getDownloads() {
        return downloads;
    }

    public Instant getLastDownloadAt() {
        return lastDownloadAt;
    }
}
