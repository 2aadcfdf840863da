package org.sightline.ejb.design.book;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.design.DrawingForm;
import org.sightline.entities.design.BookState;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.SpecificationBook;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.storage.ScanState;

/** What may stand in a book, and the books that were asked for. */
@Dependent
public class BookStore {

    private static final int MANY = 100_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /**
     * The valid specifications the caller sees, by number.
     *
     * @param designs of which; null for all
     * @param atMost  no more than these
     */
    List<BookItem> active(Collection<UUID> designs, int atMost, Caller caller) {
        Restriction<Design> wanted = (design, query, cb) -> cb.and(
                cb.isNotNull(design.get("activeRevisionId")),
                cb.isFalse(design.get("archived")),
                designs == null ? cb.conjunction() : design.get("id").in(designs));
        if (designs != null && designs.isEmpty()) {
            return List.of();
        }
        List<UUID> active = visible.list(Design.class, caller, wanted, atMost).stream()
                .map(design -> design.get().getActiveRevision().getId())
                .toList();
        return active.isEmpty() ? List.of() : items(active, caller);
    }

    private List<BookItem> items(Collection<UUID> revisions, Caller caller) {
        Map<DesignRevision, List<DesignLayer>> layers = visible
                .list(
                        DesignLayer.class,
                        caller,
                        (layer, query, cb) ->
                                layer.get("file").get("revision").get("id").in(revisions),
                        MANY)
                .stream()
                .map(Visible::get)
                .collect(Collectors.groupingBy(layer -> layer.getFile().getRevision()));
        return visible
                .list(
                        DesignRevision.class,
                        caller,
                        (found, query, cb) -> found.get("id").in(revisions),
                        MANY)
                .stream()
                .map(Visible::get)
                .map(revision -> item(revision, layers.getOrDefault(revision, List.of())))
                .sorted(Comparator.comparing((BookItem item) -> item.design().getNumber())
                        .thenComparing(item -> item.design().getId()))
                .toList();
    }

    /** One revision the caller sees, whatever its status. */
    BookItem item(UUID design, String label, Caller caller) {
        Design found = visible.find(Design.class, design, caller).get();
        UUID revision = visible
                .list(DesignRevision.class, caller, (one, query, cb) -> cb.equal(one.get("design"), found), MANY)
                .stream()
                .map(Visible::get)
                .filter(one -> one.getLabel().equalsIgnoreCase(label))
                .map(DesignRevision::getId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
        return items(Set.of(revision), caller).stream().findFirst().orElseThrow(NotFoundException::new);
    }

    private static BookItem item(DesignRevision revision, List<DesignLayer> visible) {
        Optional<DesignFile> drawing = visible.stream()
                .map(DesignLayer::getFile)
                .filter(file -> file.getFile().getScan() == ScanState.CLEAN)
                .filter(file -> !file.facts().staffOnly()
                        && DrawingForm.PNG.isMadeOf(file.facts().format()))
                .min(Comparator.comparing(DesignFile::getOrdinal));
        return new BookItem(
                revision,
                drawing.orElse(null),
                visible.stream()
                        .filter(layer -> drawing.isPresent() && layer.getFile().equals(drawing.get()))
                        .sorted(Comparator.comparing(DesignLayer::getOrdinal))
                        .toList());
    }

    /** The book this account took last. */
    Optional<SpecificationBook> lastTaken(UUID account) {
        return em.createQuery(
                        "select b from SpecificationBook b where b.account = :account and b.takenAt is not null"
                                + " order by b.takenAt desc, b.id",
                        SpecificationBook.class)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** @throws NotFoundException when it is not this account's */
    SpecificationBook own(UUID id, UUID account) {
        return Optional.ofNullable(em.find(SpecificationBook.class, id))
                .filter(book -> book.getAccount().equals(account))
                .orElseThrow(NotFoundException::new);
    }

    void add(SpecificationBook book) {
        em.persist(book);
        em.flush();
    }

    /** Books nobody is making just now, the oldest first. */
    List<UUID> due(Instant now, int atMost) {
        return em.createQuery(
                        "select b.id from SpecificationBook b where (b.state = :waiting or b.state = :making)"
                                + " and (b.lease is null or b.lease < :now) order by b.requestedAt, b.id",
                        UUID.class)
                .setParameter("waiting", BookState.WAITING)
                .setParameter("making", BookState.MAKING)
                .setParameter("now", now)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** @return empty when somebody else has taken it meanwhile */
    Optional<SpecificationBook> take(UUID id, Instant now, Instant until) {
        int taken = em.createQuery("update SpecificationBook b set b.lease = :until, b.attempts = b.attempts + 1"
                        + " where b.id = :id and (b.state = :waiting or b.state = :making)"
                        + " and (b.lease is null or b.lease < :now)")
                .setParameter("until", until)
                .setParameter("id", id)
                .setParameter("waiting", BookState.WAITING)
                .setParameter("making", BookState.MAKING)
                .setParameter("now", now)
                .executeUpdate();
        if (taken == 0) {
            return Optional.empty();
        }
        SpecificationBook book = em.find(SpecificationBook.class, id);
        em.refresh(book);
        return Optional.of(book);
    }

    /** Empty when the one who had it lost it meanwhile. */
    Optional<SpecificationBook> held(UUID id, Instant until) {
        return Optional.ofNullable(em.find(SpecificationBook.class, id))
                .filter(book -> book.getState() == BookState.MAKING && until.equals(book.getLease()));
    }

    /** Takes away what nobody comes back for; the book an account took last tells it later what has changed. */
    int forget(Instant before) {
        return em.createQuery(
                        "delete from SpecificationBook b where b.requestedAt < :before and (b.takenAt is null or exists"
                                + " (select o.id from SpecificationBook o where o.account = b.account and o.takenAt > b.takenAt))")
                .setParameter("before", before)
                .executeUpdate();
    }
}
