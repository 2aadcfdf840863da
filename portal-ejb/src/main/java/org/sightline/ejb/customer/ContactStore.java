package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.Relation;
import org.sightline.entities.shared.Folding;

/** Reads and writes contacts and their relations. */
@Dependent
public class ContactStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private Clock clock;

    public Slice<ContactRow> page(ContactFilter filter, ContactSort sort, SliceRequest request, Caller caller) {
        Slice<UUID> ids = visible.slice(
                new Listing<>(
                        Contact.class,
                        narrowed(filter),
                        sort.attribute(),
                        (contact, query, cb) -> List.of(),
                        (UUID id, Tuple columns) -> id),
                request,
                caller);
        Map<UUID, Contact> found = byId(ids.items());
        Map<UUID, List<RelationRow>> companies = companies(ids.items());
        return ids.map(id -> row(found.get(id), companies.getOrDefault(id, List.of())));
    }

    private Map<UUID, Contact> byId(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return em.createQuery("select c from Contact c left join fetch c.account where c.id in :ids", Contact.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(Contact::getId, Function.identity()));
    }

    private Map<UUID, List<RelationRow>> companies(Collection<UUID> contacts) {
        if (contacts.isEmpty()) {
            return Map.of();
        }
        return em.createQuery(
                        "select r from Relation r join fetch r.company co left join fetch co.group"
                                + " where r.contact.id in :ids order by co.nameFolded, co.id",
                        Relation.class)
                .setParameter("ids", contacts)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        relation -> relation.getContact().getId(),
                        LinkedHashMap::new,
                        Collectors.mapping(ContactStore::row, Collectors.toList())));
    }

    private ContactRow row(Contact contact, List<RelationRow> companies) {
        return new ContactRow(
                contact.getId(),
                contact.getFirstName(),
                contact.getLastName(),
                contact.getEmail(),
                contact.getPhone(),
                contact.getJobTitle(),
                companies,
                contact.webAccessOn(today()),
                contact.getWebAccess().getInvitedAt(),
                contact.getAccount() == null ? null : contact.getAccount().getLastSignInAt(),
                contact.isArchived());
    }

    static RelationRow row(Relation relation) {
        Company company = relation.getCompany();
        return new RelationRow(
                company.getId(),
                company.getCode(),
                company.getName(),
                company.getKind(),
                company.getGroup() == null ? null : company.getGroup().getId(),
                company.getGroup() == null ? null : company.getGroup().getName(),
                relation.getLevel(),
                company.isArchived());
    }

    private Restriction<Contact> narrowed(ContactFilter filter) {
        Restriction<Contact> narrowed = Restriction.none();
        if (Matching.isAsked(filter.q())) {
            narrowed = narrowed.and((contact, query, cb) -> cb.or(
                    Matching.contains(contact.get("nameFolded"), filter.q(), cb),
                    Matching.contains(contact.get("emailFolded"), filter.q(), cb)));
        }
        if (filter.company() != null) {
            narrowed = narrowed.and(at(filter.company()));
        }
        if (filter.archived() != null) {
            narrowed = narrowed.and((contact, query, cb) -> cb.equal(contact.get("archived"), filter.archived()));
        }
        return filter.webAccess() == null
                ? narrowed
                : narrowed.and(WebAccessMatching.inState(filter.webAccess(), today()));
    }

    private static Restriction<Contact> at(UUID company) {
        return (contact, query, cb) -> {
            Subquery<UUID> relations = query.subquery(UUID.class);
            Root<Relation> relation = relations.from(Relation.class);
            relations
                    .select(relation.get("id"))
                    .where(
                            cb.equal(relation.get("contact"), contact),
                            cb.equal(relation.get("company").get("id"), company));
            return cb.exists(relations);
        };
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    public Contact find(UUID id, Caller caller) {
        return visible.find(Contact.class, id, caller).get();
    }

    /** The contact's relations, by the names of their companies. */
    public List<Relation> relations(Contact contact) {
        return em.createQuery(
                        "select r from Relation r join fetch r.company co left join fetch co.group"
                                + " where r.contact = :contact order by co.nameFolded, co.id",
                        Relation.class)
                .setParameter("contact", contact)
                .getResultList();
    }

    /** Whoever already bears the address, whatever its case; unique for all, seen by the caller or not. */
    public Optional<Contact> withEmail(String email) {
        return em.createQuery("select c from Contact c where c.emailFolded = :email", Contact.class)
                .setParameter("email", Folding.fold(email))
                .getResultStream()
                .findFirst();
    }

    /** Contacts that reach their company's sisters through it. */
    List<UUID> atGroupLevel(UUID group) {
        return em.createQuery(
                        "select distinct r.contact.id from Relation r where r.level ="
                                + " org.sightline.entities.customer.RelationLevel.GROUP and r.company.groupId = :group",
                        UUID.class)
                .setParameter("group", group)
                .getResultList();
    }

    public void add(Contact contact) {
        em.persist(contact);
        em.flush();
    }

    /** Counts as a change of the contact itself, so that whoever saw it before is told. */
    public void touch(Contact contact) {
        em.lock(contact, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
    }

    public void add(Relation relation) {
        em.persist(relation);
    }

    public void remove(Relation relation) {
        em.remove(relation);
    }

    /** Writes what has changed, so that the version told to the caller is the new one. */
    public void flush() {
        em.flush();
    }
}
