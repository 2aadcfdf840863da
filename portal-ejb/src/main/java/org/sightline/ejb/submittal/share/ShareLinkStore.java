package org.sightline.ejb.submittal.share;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.submittal.SubmittalLineStore;
import org.sightline.entities.identity.Account;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Reads and writes share links, and what they show. */
@Dependent
class ShareLinkStore {

    /** More links to one submittal, or lines in one, are not shown. */
    private static final int MOST = 10_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private SubmittalLineStore lines;

    Submittal submittal(UUID id, Caller caller) {
        return visible.find(Submittal.class, id, caller).get();
    }

    ShareLink link(UUID id, Caller caller) {
        return visible.find(ShareLink.class, id, caller).get();
    }

    /** Newest first. */
    List<ShareLink> links(Submittal submittal, Caller caller) {
        return visible
                .list(ShareLink.class, caller, (link, query, cb) -> cb.equal(link.get("submittal"), submittal), MOST)
                .stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(ShareLink::getCreatedAt).reversed())
                .toList();
    }

    /** The one submittal the link of this caller shows; empty when it shows none any more. */
    Optional<Submittal> shown(Caller guest) {
        return visible.list(Submittal.class, guest, Restriction.none(), 1).stream()
                .findFirst()
                .map(Visible::get);
    }

    /** Lines of it that are told of, in the order of the submittal. */
    List<SubmittalItem> named(Submittal submittal, Caller guest) {
        return lines.named(submittal, guest);
    }

    /** Lines of it whose bytes can be had, in the order of the submittal. */
    List<Visible<SubmittalItem>> readable(Submittal submittal, Caller guest) {
        return visible
                .list(SubmittalItem.class, guest, (item, query, cb) -> cb.equal(item.get("submittal"), submittal), MOST)
                .stream()
                .sorted(Comparator.comparing(found -> found.get().getOrdinal()))
                .toList();
    }

    Visible<SubmittalItem> item(UUID id, Caller guest) {
        return visible.find(SubmittalItem.class, id, guest);
    }

    /** The link with the hash in this column, locked: of two who enter codes or take files at once one comes after the other. */
    Optional<ShareLink> locked(String column, String hash) {
        return em.createQuery("select l from ShareLink l where l." + column + " = :hash", ShareLink.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst()
                .map(link -> {
                    em.refresh(link, LockModeType.PESSIMISTIC_WRITE);
                    return link;
                });
    }

    Optional<ShareLink> byId(UUID id) {
        return Optional.ofNullable(em.find(ShareLink.class, id));
    }

    Account account(UUID id) {
        return em.getReference(Account.class, id);
    }

    void add(ShareLink link) {
        em.persist(link);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
