package org.sightline.ejb.identity;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.SignInSession;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.SubjectRef;

/** The browsers in which somebody is signed in, for that person alone. */
@Stateless
public class OwnSessions {

    private static final int RECENT = 10;

    @Inject
    private IdentityStore store;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** @param token digest of the session that asks */
    @PermitAll // why: one's own sessions need no right
    public List<SessionRow> open(String token) {
        return store.openSessions(mine()).stream()
                .filter(session -> session.isAlive(clock.instant()))
                .map(session -> row(session, token))
                .toList();
    }

    /** The last sign-ins, also of sessions that are over. */
    @PermitAll // why: one's own sign-ins need no right
    public List<SessionRow> recent(String token) {
        return store.recentSessions(mine(), RECENT).stream()
                .map(session -> row(session, token))
                .toList();
    }

    /** @throws NotFoundException unless it is one of the caller's own */
    @PermitAll // why: one's own sessions need no right
    public void end(UUID id) {
        Account account = mine();
        SignInSession session = store.openSessions(account).stream()
                .filter(open -> open.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        session.end(clock.instant());
        audit.append("session.ended", SubjectRef.of("account", account.getId()), Map.of("elsewhere", true));
    }

    /** @param token digest of the session that goes on */
    @PermitAll // why: one's own sessions need no right
    public void endOthers(String token) {
        Account account = mine();
        List<SignInSession> others = store.openSessions(account).stream()
                .filter(session -> !session.isOf(token))
                .toList();
        others.forEach(session -> session.end(clock.instant()));
        audit.append("session.othersEnded", SubjectRef.of("account", account.getId()), Map.of("count", others.size()));
    }

    private Account mine() {
        return store.getAccount(ProfileService.own(caller.get()));
    }

    private static SessionRow row(SignInSession session, String token) {
        return new SessionRow(
                session.getId(),
                session.getAddress(),
                session.getUserAgent(),
                session.getOpenedAt(),
                session.getLastSeenAt(),
                session.getEndedAt(),
                session.isOf(token));
    }
}
