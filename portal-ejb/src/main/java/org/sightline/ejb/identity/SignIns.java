package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountState;
import org.sightline.entities.identity.SignInSession;
import org.sightline.entities.identity.SignInSession.Origin;
import org.sightline.entities.shared.SubjectRef;

/** The sessions of signed-in browsers. The row is asked at every request, so whatever changes holds at the next one. */
@Stateless
public class SignIns {

    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    @Inject
    private IdentityStore store;

    @Inject
    private AccessStore access;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<SignedIn> signedIn;

    @Inject
    private Event<SignedOut> signedOut;

    /** An account somebody claims to be. */
    public record Candidate(UUID id, String login, String passwordHash, boolean maySignIn) {}

    /**
     * Who a session belongs to just now.
     *
     * @param rights      what the container may be told; empty when the account has lost its access
     * @param mustChoose  the password was temporary: only choosing an own one is open
     * @param left        how long the session lasts if nothing more is done in it
     */
    public record Present(String login, Set<String> rights, boolean mustChoose, Duration left) {}

    @PermitAll // why: nobody is signed in yet
    public Optional<Candidate> candidate(String login) {
        return store.findAccount(login)
                .map(account -> new Candidate(
                        account.getId(), account.getLogin(), account.getPasswordHash(), maySignIn(account)));
    }

    private boolean maySignIn(Account account) {
        boolean open = account.isActive() || isTemporary(account);
        return open && !access.rights(account.getId()).isEmpty();
    }

    private boolean isTemporary(Account account) {
        return account.getTemporaryUntil() != null
                && account.getState() == AccountState.INVITED
                && clock.instant().isBefore(account.getTemporaryUntil());
    }

    @PermitAll // why: called while signing in
    public void open(String login, String tokenHash, Origin origin) {
        Account account = store.findAccount(login).orElseThrow();
        Instant now = clock.instant();
        store.signedIn(account.getId(), now);
        store.add(new SignInSession(tokenHash, account, origin, now));
        signedIn.fire(new SignedIn(account.getId()));
        audit.appendFor(login, "session.opened", SubjectRef.of("account", account.getId()), details(origin));
    }

    /**
     * @param use whether the request is the person's own doing; a poll does not keep a session alive
     * @return empty when the session is over
     */
    @PermitAll // why: asked before anybody is known
    public Optional<Present> present(String tokenHash, boolean use) {
        Instant now = clock.instant();
        Optional<SignInSession> found = store.findSession(tokenHash).filter(session -> session.isAlive(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        SignInSession session = found.get();
        Account account = session.getAccount();
        boolean mustChoose = isTemporary(account);
        if (!account.isActive() && !mustChoose) {
            return Optional.empty();
        }
        boolean seen = use && session.getLastSeenAt().plus(SEEN_EVERY).isBefore(now);
        if (seen) {
            store.seen(session.getId(), now);
        }
        Duration left = Duration.between(now, session.endsAfter(seen ? now : session.getLastSeenAt()));
        Set<String> rights = access.rights(account.getId());
        return rights.isEmpty()
                ? Optional.empty()
                : Optional.of(new Present(account.getLogin(), mustChoose ? Set.of() : rights, mustChoose, left));
    }

    /** The container has given the session a new id. */
    @PermitAll // why: whoever holds the old id may go on under the new one
    public void renew(String tokenHash, String newTokenHash) {
        store.findSession(tokenHash).ifPresent(session -> session.renew(newTokenHash));
    }

    @PermitAll // why: ending one's own session needs no right
    public void end(String tokenHash) {
        store.findSession(tokenHash).ifPresent(session -> {
            session.end(clock.instant());
            signedOut.fire(new SignedOut(session.getAccount().getId()));
            SubjectRef subject = SubjectRef.of("account", session.getAccount().getId());
            audit.appendFor(session.getAccount().getLogin(), "session.ended", subject, Map.of());
        });
    }

    @PermitAll // why: nobody is signed in
    public void refused(String login, Origin origin, String why) {
        UUID account = store.findAccount(login).map(Account::getId).orElse(null);
        Map<String, Object> details = new java.util.TreeMap<>(details(origin));
        details.put("why", why);
        audit.appendFor(login, "session.refused", account == null ? null : SubjectRef.of("account", account), details);
    }

    @PermitAll // why: the password has just been found right
    public void rehash(UUID id, String oldHash, String newHash) {
        Account account = store.getAccount(id);
        if (oldHash.equals(account.getPasswordHash())) {
            account.rehash(newHash);
        }
    }

    private static Map<String, Object> details(Origin origin) {
        return Map.of("address", String.valueOf(origin.address()), "agent", String.valueOf(origin.userAgent()));
    }
}
