package org.sightline.ejb.notification;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.identity.Account;
import org.sightline.entities.notification.BellRing;
import org.sightline.entities.shared.Folding;

/** Rings in the database. */
@Dependent
class BellRingStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    void ring(UUID account, Instant now) {
        em.persist(new BellRing(account, now));
    }

    List<BellRing> since(Instant then) {
        return em.createQuery("select r from BellRing r where r.rungAt > :since", BellRing.class)
                .setParameter("since", then)
                .getResultList();
    }

    Optional<BellOwner> owner(String login) {
        return em.createQuery("select a from Account a where a.loginFolded = :login", Account.class)
                .setParameter("login", Folding.fold(login))
                .getResultStream()
                .findFirst()
                .map(account -> new BellOwner(account.getId(), account.isStaff()));
    }

    void forgetUntil(Instant then) {
        em.createQuery("delete from BellRing r where r.rungAt <= :until")
                .setParameter("until", then)
                .executeUpdate();
    }
}
