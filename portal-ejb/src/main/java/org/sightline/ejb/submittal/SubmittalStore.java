package org.sightline.ejb.submittal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.SubmittalItemVisibility;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.identity.Account;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.submittal.VisitKind;

/** Reads submittals of both directions and their lines. */
@Dependent
public class SubmittalStore {

    /** More lines than a submittal has. */
    private static final int MANY = 10_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private SubmittalItemVisibility lines;

    private Restriction<Submittal> narrowed(SubmittalFilter filter, Caller caller) {
        boolean searched = Matching.isAsked(filter.q());
        return SubmittalNarrowing.of(filter, caller, searched ? lines.named(caller) : Restriction.none());
    }

    /** Ids of the visible ones the filter leaves, in their order. */
    Slice<UUID> page(SubmittalFilter filter, SubmittalSort sort, SliceRequest request, Caller caller) {
        return visible.slice(
                new Listing<>(
                        Submittal.class,
                        narrowed(filter, caller),
                        sort.attribute(),
                        (submittal, query, cb) -> List.of(),
                        (id, columns) -> id),
                request,
                caller);
    }

    long count(SubmittalFilter filter, int atMost, Caller caller) {
        return visible.count(Submittal.class, caller, narrowed(filter, caller), atMost);
    }

    /** How many of these the caller sees of which it has taken nothing away yet. */
    long countNotTaken(SubmittalFilter filter, int atMost, Caller caller) {
        Restriction<Submittal> notTaken = SubmittalNarrowing.notTakenBy(account(caller));
        return visible.count(Submittal.class, caller, narrowed(filter, caller).and(notTaken), atMost);
    }

    /** Those the caller was found to see just now, by id, with project and partner. */
    Map<UUID, Submittal> load(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select s from Submittal s join fetch s.project join fetch s.partner join fetch s.author"
                                + " where s.id in :ids",
                        Submittal.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Submittal::getId, submittal -> submittal));
    }

    /** How far those the caller was found to see have come, by id; in the lines it is named. Absent without any. */
    Map<UUID, SubmittalProgress> progress(Collection<UUID> ids, Caller caller) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery(counts(ids, caller))
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], SubmittalStore::progress));
    }

    private static SubmittalProgress progress(Object[] row) {
        return new SubmittalProgress(number(row[1]), number(row[2]), number(row[3]), number(row[4]), number(row[5]));
    }

    /** The submittal, then its lines that stand, were taken back, await an answer, have it, and were handled. */
    private CriteriaQuery<Object[]> counts(Collection<UUID> ids, Caller caller) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = cb.createQuery(Object[].class);
        Root<SubmittalItem> item = query.from(SubmittalItem.class);
        Path<UUID> submittal = item.get("submittal").get("id");
        Predicate stands = cb.isNull(item.get("voiding").get("at"));
        Predicate asked = cb.and(stands, cb.isTrue(item.get("returnExpected")));
        return query.multiselect(
                        submittal,
                        sum(cb, stands),
                        sum(cb, cb.isNotNull(item.get("voiding").get("at"))),
                        sum(cb, asked),
                        sum(cb, cb.and(asked, cb.isNotNull(item.get("answer").get("at")))),
                        sum(cb, cb.isNotNull(item.get("handling").get("at"))))
                .where(submittal.in(ids), lines.named(caller).on(item, query, cb))
                .groupBy(submittal);
    }

    private static Expression<Integer> sum(CriteriaBuilder cb, Predicate of) {
        return cb.sum(cb.<Integer>selectCase().when(of, 1).otherwise(0));
    }

    private static int number(Object sum) {
        return ((Number) sum).intValue();
    }

    /** When the caller first took files of these away, by submittal; staff take nothing away for good. */
    Map<UUID, Instant> taken(Collection<UUID> ids, Caller caller) {
        return ids.isEmpty() || !caller.isContact()
                ? Map.of()
                : first("v.submittal.id in :ids", "v.submittal.id", ids, caller);
    }

    /** As {@link #taken}, of the lines of one submittal, by line. */
    Map<UUID, Instant> takenItems(Submittal submittal, Caller caller) {
        return !caller.isContact()
                ? Map.of()
                : first(
                        "v.item is not null and v.submittal.id in :ids",
                        "v.item.id",
                        Set.of(submittal.getId()),
                        caller);
    }

    private Map<UUID, Instant> first(String which, String by, Collection<UUID> ids, Caller caller) {
        return em.createQuery(
                        "select distinct " + by + ", v.at from SubmittalVisit v where " + which
                                + " and v.account.id = :account and v.kind = :kind",
                        Object[].class)
                .setParameter("ids", ids)
                .setParameter("account", account(caller))
                .setParameter("kind", VisitKind.DOWNLOADED)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> (Instant) row[1],
                        (one, other) ->
                                one.isBefore(other) ? one : other)); // why: the provider cannot convert a minimum
    }

    /** The account with whose eyes is looked. */
    UUID account(Caller caller) {
        return !caller.seeingAs()
                ? caller.accountId()
                : em.createQuery("select c.account.id from Contact c where c.id = :contact", UUID.class)
                        .setParameter("contact", caller.contactId())
                        .getSingleResult();
    }

    /** @throws org.sightline.entities.shared.NotFoundException when it is absent or hidden */
    Submittal find(UUID id, Caller caller) {
        return visible.find(Submittal.class, id, caller).get();
    }

    /** The lines of one the caller was found to see just now, each with its file. */
    List<SubmittalItem> items(Submittal submittal) {
        return em.createQuery(
                        "select i from SubmittalItem i join fetch i.file left join fetch i.stamping.file"
                                + " where i.submittal = :submittal order by i.ordinal",
                        SubmittalItem.class)
                .setParameter("submittal", submittal)
                .getResultList();
    }

    /** The lines whose bytes the caller may take away, by id. */
    Map<UUID, Visible<SubmittalItem>> open(Submittal submittal, Caller caller) {
        Restriction<SubmittalItem> of = (item, query, cb) -> cb.equal(item.get("submittal"), submittal);
        return visible.list(SubmittalItem.class, caller, of, MANY).stream()
                .collect(Collectors.toMap(item -> item.get().getId(), item -> item));
    }

    /** Which of these documents the caller sees. */
    Set<UUID> seenDocuments(Collection<UUID> slots, Caller caller) {
        if (slots.isEmpty()) {
            return Set.of();
        }
        Restriction<DocumentSlot> among = (slot, query, cb) -> slot.get("id").in(slots);
        return visible
                .rows(
                        new Listing<>(
                                DocumentSlot.class,
                                among,
                                "numberFolded",
                                (slot, query, cb) -> List.of(),
                                (id, columns) -> id),
                        caller,
                        slots.size())
                .stream()
                .collect(Collectors.toSet());
    }

    /** What somebody is called; null where the caller may not name that person. */
    public String name(Account person, Caller caller) {
        return known(List.of(person), caller).contains(person.getId()) ? person.getName() : null;
    }

    /** Those of these people the caller may name: all of ours, itself, and contacts it sees. */
    Set<UUID> known(List<Account> people, Caller caller) {
        UUID me = account(caller);
        Set<UUID> known = new HashSet<>();
        Set<UUID> others = new HashSet<>();
        people.forEach(person -> (person.isStaff() || person.getId().equals(me) ? known : others).add(person.getId()));
        known.addAll(knownContacts(others, caller));
        return known;
    }

    /** Which of these accounts belong to contacts the caller may know. */
    Set<UUID> knownContacts(Collection<UUID> accounts, Caller caller) {
        if (accounts.isEmpty()) {
            return Set.of();
        }
        Restriction<Contact> among =
                (contact, query, cb) -> contact.get("account").get("id").in(accounts);
        return visible.list(Contact.class, caller, among, accounts.size()).stream()
                .map(contact -> contact.get().getAccount().getId())
                .collect(Collectors.toSet());
    }
}
