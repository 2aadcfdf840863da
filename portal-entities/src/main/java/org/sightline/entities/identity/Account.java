package org.sightline.entities.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.Root;

/**
 * Somebody who can sign in. Born INVITED, ACTIVE once it has chosen a password, LOCKED or DISABLED by an administrator.
 * Whatever makes earlier sessions doubtful raises the security version, and every session of an older one is over.
 */
@Entity
public class Account extends Root {

    @NotBlank
    @Size(max = Limits.EMAIL)
    @Column(nullable = false, length = Limits.EMAIL)
    private String login;

    @Column(name = "login_folded", nullable = false, length = Limits.EMAIL)
    private String loginFolded;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AccountKind kind;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String name;

    @Column(name = "name_folded", nullable = false, length = Limits.NAME)
    private String nameFolded;

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 10)
    private AccountState state = AccountState.INVITED;

    /** Argon2id in PHC form; null until a password was chosen. */
    @Column(name = "password_hash", length = 200)
    private String passwordHash;

    /** Set while the password is a temporary one that only leads to choosing an own one. */
    @Column(name = "temporary_until")
    private Instant temporaryUntil;

    @Column(name = "security_version", nullable = false)
    private int securityVersion;

    @NotBlank
    @Size(max = 10)
    @Column(name = "language_code", nullable = false, length = 10)
    private String language = "en";

    @NotBlank
    @Size(max = 60)
    @Column(name = "zone_id", nullable = false, length = 60)
    private String zone = "Europe/London";

    /** {@code light} or {@code dark}; null follows the person's system. */
    @Size(max = 10)
    @Column(length = 10)
    private String theme;

    /** {@code compact}, or null for the usual one. */
    @Size(max = 15)
    @Column(length = 15)
    private String density;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    @Column(name = "last_sign_in_at")
    private Instant lastSignInAt;

    @ManyToMany
    @JoinTable(
            name = "account_role",
            joinColumns = @JoinColumn(name = "account_id"),
            inverseJoinColumns = @JoinColumn(name = "role_id"))
    private Set<Role> roles = new HashSet<>();

    protected Account() {} // for JPA

    public Account(AccountKind kind, String login, String name, Instant now) {
        this.kind = kind;
        this.createdAt = now;
        changeLogin(login);
        securityVersion = 0;
        rename(name);
    }

    /** A new login ends all sessions. */
    public final void changeLogin(String newLogin) {
        login = newLogin.strip();
        loginFolded = Folding.fold(newLogin);
        endSessions();
    }

    public final void rename(String newName) {
        name = newName.strip();
        nameFolded = Folding.fold(newName);
    }

    /** The person has chosen its own password: the account is active unless an administrator stopped it. */
    public void choosePassword(String hash) {
        passwordHash = hash;
        temporaryUntil = null;
        if (state == AccountState.INVITED) {
            state = AccountState.ACTIVE;
        }
        endSessions();
    }

    /** A password the server made; good only for choosing an own one, and only until then. The one before is over. */
    public void setTemporaryPassword(String hash, Instant until) {
        passwordHash = hash;
        temporaryUntil = until;
        if (state == AccountState.ACTIVE) {
            state = AccountState.INVITED;
        }
        endSessions();
    }

    /** The same password hashed anew with today's cost; sessions go on. */
    public void rehash(String hash) {
        passwordHash = hash;
    }

    public void lock() {
        RefusedException.unless(state != AccountState.DISABLED, "account.disabled");
        state = AccountState.LOCKED;
        endSessions();
    }

    public void disable() {
        state = AccountState.DISABLED;
        endSessions();
    }

    /** Back to work: active with a password of its own, else invited. */
    public void release() {
        state = passwordHash == null || temporaryUntil != null ? AccountState.INVITED : AccountState.ACTIVE;
    }

    public void give(Collection<Role> newRoles) {
        RefusedException.unless(newRoles.stream().allMatch(role -> role.getKind() == kind), "role.foreignKind");
        roles.clear();
        roles.addAll(newRoles);
    }

    public void speak(String newLanguage, String newZone) {
        language = newLanguage;
        zone = newZone;
    }

    /** What pages look like; null is the usual look. */
    public void prefer(String newTheme, String newDensity) {
        theme = newTheme;
        density = newDensity;
    }

    /** Every session opened before this is over at its next request. */
    public final void endSessions() {
        securityVersion++;
    }

    /** What the roles of the account allow together. */
    public Set<String> rights() {
        Set<String> rights = new TreeSet<>();
        roles.forEach(role -> rights.addAll(role.getRights()));
        return rights;
    }

    public boolean isStaff() {
        return kind == AccountKind.STAFF;
    }

    public boolean isActive() {
        return state == AccountState.ACTIVE;
    }

    public String getLogin() {
        return login;
    }

    public AccountKind getKind() {
        return kind;
    }

    public String getName() {
        return name;
    }

    public AccountState getState() {
        return state;
    }

    public String getPasswordHash() {
        return passwordHash;
    }

    public Instant getTemporaryUntil() {
        return temporaryUntil;
    }

    public int getSecurityVersion() {
        return securityVersion;
    }

    public String getLanguage() {
        return language;
    }

    public String getZone() {
        return zone;
    }

    public String getTheme() {
        return theme;
    }

    public String getDensity() {
        return density;
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public Instant getLastSignInAt() {
        return lastSignInAt;
    }

    public Set<Role> getRoles() {
        return Set.copyOf(roles);
    }
}
