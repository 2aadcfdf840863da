package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFavourite;

/** The favourites of one account, never without the account. Whoever sees as a contact has none: neither its own nor the contact's. */
@Dependent
public class DesignFavouriteStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /** Narrows designs to the caller's favourites; which of them it sees is not asked here. */
    static Restriction<Design> of(Caller caller) {
        return isKeeper(caller)
                ? (design, query, cb) -> {
                    Subquery<UUID> own = query.subquery(UUID.class);
                    Root<DesignFavourite> favourite = own.from(DesignFavourite.class);
                    own.select(favourite.get("id"))
                            .where(
                                    cb.equal(favourite.get("design"), design),
                                    cb.equal(favourite.get("account"), caller.accountId()));
                    return cb.exists(own);
                }
                : Restriction.never();
    }

    /** Whether the caller can have favourites at all. */
    static boolean isKeeper(Caller caller) {
        return caller.accountId() != null && !caller.seeingAs();
    }

    /** Those of these designs that are favourites of the caller. */
    Set<UUID> among(Collection<UUID> designs, Caller caller) {
        return designs.isEmpty() || !isKeeper(caller)
                ? Set.of()
                : new HashSet<>(em.createQuery(
                                "select f.design.id from DesignFavourite f"
                                        + " where f.account = :account and f.design.id in :designs",
                                UUID.class)
                        .setParameter("account", caller.accountId())
                        .setParameter("designs", designs)
                        .getResultList());
    }

    void add(Design design, UUID account) {
        em.persist(new DesignFavourite(design, account));
    }

    void remove(Design design, UUID account) {
        em.createQuery("delete from DesignFavourite f where f.account = :account and f.design = :design")
                .setParameter("account", account)
                .setParameter("design", design)
                .executeUpdate();
    }
}
