package org.sightline.ejb.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.RelationLevel;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;

/** What people see of some revisions and their layers at this moment, by the very rules. */
@Dependent
class SightStore {

    /** More of anything is not looked at one by one. */
    private static final int PEOPLE = 60;

    private static final int REVISIONS = 300;
    private static final int LAYERS = 6000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private ContactEyes eyes;

    @Inject
    private DesignReachStore designs;

    /** A revision that may come or go. */
    record Shown(UUID id, UUID customer, String name) {}

    /** A layer of one of them. */
    record Leaf(UUID id, UUID revision, String name) {}

    /** What one contact sees of the ground. */
    record Seen(Set<UUID> revisions, Set<UUID> layers) {}

    /** What is looked at: of what may come or go that which the staff member sees. {@code whole}: there is no more. */
    record Ground(List<Shown> revisions, List<Leaf> layers, boolean whole) {

        Set<UUID> of(Set<UUID> customers) {
            return revisions.stream()
                    .filter(one -> customers.contains(one.customer()))
                    .map(Shown::id)
                    .collect(Collectors.toSet());
        }

        SightChange difference(List<Contact> people, Map<UUID, Seen> before, Map<UUID, Seen> after) {
            List<SightChange.Person> touched = people.stream()
                    .map(contact -> {
                        Seen was = before.get(contact.getId());
                        Seen is = after.get(contact.getId());
                        return new SightChange.Person(contact.getId(), contact.getName(), more(was, is), more(is, was));
                    })
                    .filter(SightChange.Person::isTouched)
                    .toList();
            return new SightChange(touched, whole && people.size() < PEOPLE);
        }

        /** Revisions the second shows and the first does not, and layers of those both show. */
        private SightChange.Things more(Seen first, Seen second) {
            Map<UUID, String> names = revisions.stream().collect(Collectors.toMap(Shown::id, Shown::name));
            List<String> things = new ArrayList<>();
            revisions.stream()
                    .filter(one -> second.revisions().contains(one.id())
                            && !first.revisions().contains(one.id()))
                    .forEach(one -> things.add(one.name()));
            layers.stream()
                    .filter(one -> second.layers().contains(one.id())
                            && !first.layers().contains(one.id()))
                    .filter(one -> first.revisions().contains(one.revision()))
                    .forEach(one -> things.add(names.get(one.revision()) + ": " + one.name()));
            return SightChange.Things.of(things);
        }
    }

    void flush() {
        em.flush();
    }

    Ground ground(Restriction<DesignRevision> affected, Caller staff) {
        List<Shown> found = visible.rows(
                new Listing<>(
                        DesignRevision.class,
                        affected,
                        "design.numberFolded",
                        (revision, query, cb) -> List.of(
                                revision.get("design").get("customerId"),
                                revision.get("design").get("number"),
                                revision.get("label")),
                        (id, row) -> new Shown(
                                id, row.get(2, UUID.class), row.get(3, String.class) + " " + row.get(4, String.class))),
                staff,
                REVISIONS + 1);
        List<Shown> revisions = found.subList(0, Math.min(REVISIONS, found.size()));
        List<Leaf> layers = leaves(revisions.stream().map(Shown::id).collect(Collectors.toSet()), staff);
        return new Ground(revisions, layers, found.size() <= REVISIONS && layers.size() < LAYERS);
    }

    private List<Leaf> leaves(Collection<UUID> revisions, Caller caller) {
        return revisions.isEmpty()
                ? List.of()
                : visible.rows(
                        new Listing<>(
                                DesignLayer.class,
                                (layer, query, cb) -> layer.get("file")
                                        .get("revision")
                                        .get("id")
                                        .in(revisions),
                                "ordinal",
                                (layer, query, cb) -> List.of(
                                        layer.get("file").get("revision").get("id"), layer.get("name")),
                                (id, row) -> new Leaf(id, row.get(2, UUID.class), row.get(3, String.class))),
                        caller,
                        LAYERS);
    }

    /** Those who have to do with the customers of the ground, by name. @param only nobody else, or null */
    List<Contact> people(Ground ground, UUID only) {
        if (only != null) {
            return List.of(em.find(Contact.class, only));
        }
        Set<UUID> customers = ground.revisions().stream().map(Shown::customer).collect(Collectors.toSet());
        return customers.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from Contact c where c.archived = false and exists (select r.id from Relation r,"
                                        + " Company o where r.contact = c and o.id in :customers and (o = r.company"
                                        + " or (r.level = :group and o.groupId = r.company.groupId)))"
                                        + " order by c.nameFolded, c.id",
                                Contact.class)
                        .setParameter("customers", customers)
                        .setParameter("group", RelationLevel.GROUP)
                        .setMaxResults(PEOPLE)
                        .getResultList();
    }

    Map<UUID, Seen> seen(Ground ground, List<Contact> people) {
        return designs.still(
                () -> people.stream().collect(Collectors.toMap(Contact::getId, contact -> eyes.ofCustomer(contact)
                        .map(who -> seen(ground, who))
                        .orElse(new Seen(Set.of(), Set.of())))));
    }

    private Seen seen(Ground ground, Caller contact) {
        // why: the rules decide; nobody's reach goes beyond the relations, and a short list is asked for sooner
        Set<UUID> ids = ground.of(eyes.related(contact.contactId()));
        if (ids.isEmpty()) {
            return new Seen(Set.of(), Set.of());
        }
        Restriction<DesignRevision> those =
                (revision, query, cb) -> revision.get("id").in(ids);
        Set<UUID> revisions = new HashSet<>(visible.rows(
                new Listing<>(
                        DesignRevision.class, those, "ordinal", (revision, query, cb) -> List.of(), (id, row) -> id),
                contact,
                REVISIONS));
        Set<UUID> layers = leaves(revisions, contact).stream().map(Leaf::id).collect(Collectors.toSet());
        return new Seen(revisions, layers);
    }
}
