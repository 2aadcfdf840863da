package org.sightline.ejb.identity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.identity.LinkPurpose;
import org.sightline.entities.identity.OneTimeLink;
import org.sightline.entities.identity.Role;
import org.sightline.entities.identity.SignInSession;
import org.sightline.entities.identity.Throttle;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.NotFoundException;

/** Accounts, roles, sessions, links and throttles in the database. */
@Dependent
public class IdentityStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private PresentAccount present;

    Optional<Account> findAccount(String login) {
        return em.createQuery("select a from Account a where a.loginFolded = :login", Account.class)
                .setParameter("login", Folding.fold(login))
                .getResultStream()
                .findFirst();
    }

    Account getAccount(UUID id) {
        return Optional.ofNullable(em.find(Account.class, id)).orElseThrow(NotFoundException::new);
    }

    /** As {@link #getAccount}, to be looked at only: perhaps as it was read with the session of this request. */
    Account lookAt(UUID id) {
        return present.of(id).orElseGet(() -> getAccount(id));
    }

    boolean hasAccounts() {
        return !em.createQuery("select a.id from Account a", UUID.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Role> findRole(String code) {
        return em.createQuery("select r from Role r where r.code = :code", Role.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    /** By name. */
    List<Role> roles(AccountKind kind) {
        return em.createQuery("select r from Role r where r.kind = :kind order by r.name", Role.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    Optional<SignInSession> findSession(String tokenHash) {
        Optional<SignInSession> found = em.createQuery(
                        "select s from SignInSession s join fetch s.account where s.tokenHash = :hash",
                        SignInSession.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
        found.ifPresent(session -> present.remember(session.getAccount()));
        return found;
    }

    List<SignInSession> openSessions(Account account) {
        return em.createQuery(
                        "select s from SignInSession s where s.account = :account and s.endedAt is null"
                                + " and s.securityVersion = :version order by s.openedAt desc",
                        SignInSession.class)
                .setParameter("account", account)
                .setParameter("version", account.getSecurityVersion())
                .getResultList();
    }

    List<SignInSession> recentSessions(Account account, int atMost) {
        return em.createQuery(
                        "select s from SignInSession s where s.account = :account order by s.openedAt desc",
                        SignInSession.class)
                .setParameter("account", account)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** Without the optimistic lock: two requests of one session at once are no conflict. */
    void seen(UUID session, Instant now) {
        em.createQuery("update SignInSession s set s.lastSeenAt = :now where s.id = :id and s.lastSeenAt < :now")
                .setParameter("now", now)
                .setParameter("id", session)
                .executeUpdate();
    }

    /** In one statement, without reading the row and without a new version of it. */
    void signedIn(UUID account, Instant now) {
        // why: the provider raises the version unless it is told one, and whoever edits the account would be refused
        em.createQuery("update Account a set a.lastSignInAt = :now, a.version = a.version where a.id = :id")
                .setParameter("now", now)
                .setParameter("id", account)
                .executeUpdate();
    }

    Optional<OneTimeLink> findLink(String tokenHash) {
        return em.createQuery("select l from OneTimeLink l where l.tokenHash = :hash", OneTimeLink.class)
                .setParameter("hash", tokenHash)
                .getResultStream()
                .findFirst();
    }

    Optional<OneTimeLink> findLink(UUID id) {
        return Optional.ofNullable(em.find(OneTimeLink.class, id));
    }

    /** Uses the link up; of several at once only one succeeds. */
    boolean use(OneTimeLink link, Instant now) {
        return em.createQuery("update OneTimeLink l set l.usedAt = :now"
                                + " where l.id = :id and l.usedAt is null and l.expiresAt > :now")
                        .setParameter("now", now)
                        .setParameter("id", link.getId())
                        .executeUpdate()
                == 1;
    }

    /** Older links of the account die with a new one, and with the password that one of them led to. */
    void expireLinks(Account account, LinkPurpose purpose, Instant now) {
        em.createQuery(
                        "update OneTimeLink l set l.expiresAt = :now"
                                + " where l.account = :account and l.purpose = :purpose and l.usedAt is null and l.expiresAt > :now")
                .setParameter("now", now)
                .setParameter("account", account)
                .setParameter("purpose", purpose)
                .executeUpdate();
    }

    /**
     * Counts a failure in advance, unless the key has to wait; the row stays locked until the transaction ends. A wait longer
     * than there is was written before the clock was put back, and holds nobody up.
     */
    boolean countFailure(String key, Instant now) {
        return em.createQuery("update Throttle t set t.failures = t.failures + 1"
                                + " where t.key = :key and (t.notBefore <= :now or t.notBefore > :never)")
                        .setParameter("key", key)
                        .setParameter("now", now)
                        .setParameter("never", now.plus(Throttle.LONGEST_WAIT))
                        .executeUpdate()
                == 1;
    }

    void forgetFailuresBefore(String key, Instant start, Instant now) {
        em.createQuery(
                        "update Throttle t set t.failures = 0, t.windowStart = :now, t.notBefore = :noWait where t.key = :key"
                                + " and (t.windowStart < :start or t.windowStart > :never) and t.notBefore <= :now")
                .setParameter("key", key)
                .setParameter("start", start)
                .setParameter("never", now.plus(Duration.between(start, now)))
                .setParameter("now", now)
                .setParameter("noWait", Throttle.NO_WAIT)
                .executeUpdate();
    }

    int failures(String key) {
        return em.createQuery("select t.failures from Throttle t where t.key = :key", Integer.class)
                .setParameter("key", key)
                .getSingleResult();
    }

    void postpone(String key, Instant notBefore) {
        em.createQuery("update Throttle t set t.notBefore = :notBefore where t.key = :key")
                .setParameter("key", key)
                .setParameter("notBefore", notBefore)
                .executeUpdate();
    }

    void giveBack(String key, int failures) {
        em.createQuery("update Throttle t set t.failures = case when t.failures > :failures then t.failures - :failures"
                        + " else 0 end, t.notBefore = :noWait where t.key = :key")
                .setParameter("key", key)
                .setParameter("failures", failures)
                .setParameter("noWait", Throttle.NO_WAIT)
                .executeUpdate();
    }

    boolean hasThrottle(String key) {
        return !em.createQuery("select t.id from Throttle t where t.key = :key", UUID.class)
                .setParameter("key", key)
                .getResultList()
                .isEmpty();
    }

    void add(Object entity) {
        em.persist(entity);
        em.flush();
    }

    /** Rows nobody can need any more. */
    void sweep(Instant before) {
        em.createQuery("delete from Throttle t where t.windowStart < :before and t.notBefore < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
