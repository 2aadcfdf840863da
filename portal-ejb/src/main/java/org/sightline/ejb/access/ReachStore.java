package org.sightline.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Root;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.sightline.entities.customer.Company;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.ModuleSwitch;

/**
 * Reads what a contact reaches, by the lines of the rules themselves; once in a request of its own. Staff who look with its
 * eyes may have changed it in the same request, so for them it is read anew.
 */
@RequestScoped
class ReachStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private Reach reach;

    @Inject
    private CurrentCaller caller;

    /** More projects are not told one by one. */
    private static final int MANY = 500;

    private final Map<UUID, Reached> known = new HashMap<>();

    private boolean still;

    Reached of(UUID contact) {
        boolean own = contact.equals(caller.get().contactId());
        return own || still ? known.computeIfAbsent(contact, this::read) : read(contact);
    }

    /** Whoever looks through many eyes while nothing changes reads the reach of each once. */
    <T> T still(Supplier<T> look) {
        known.clear();
        still = true;
        try {
            return look.get();
        } finally {
            still = false;
            known.clear();
        }
    }

    /** The account of the contact, or one that is nobody's. */
    UUID account(UUID contact) {
        return contact.equals(caller.get().contactId()) ? of(contact).account() : readAccount(contact);
    }

    UUID readAccount(UUID contact) {
        return em.createQuery("select c.account.id from Contact c where c.id = :contact", UUID.class)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst()
                .orElse(Reached.NOBODY);
    }

    Reached read(UUID contact) {
        Way<Company> company = reach.company(contact);
        Set<UUID> companies = companies(company);
        List<Object[]> itself = itself(contact);
        boolean allProjects = !itself.isEmpty() && (Boolean) itself.get(0)[1];
        return new Reached(
                itself.isEmpty() ? Reached.NOBODY : (UUID) itself.get(0)[0],
                allProjects,
                companies,
                companies.isEmpty()
                        ? new Named(allProjects, Set.of(), Set.of())
                        : named(allProjects ? Set.of() : chosen(itself), granted(contact), allProjects),
                companies.isEmpty() ? Map.of() : open(companies));
    }

    /** Account, whether projects need not be chosen, and those that were, one a row; a single row without any. */
    private List<Object[]> itself(UUID contact) {
        return em.createQuery(
                        "select c.account.id, c.webAccess.allProjects, p.id from Contact c"
                                + " left join ProjectChoice l on l.contact = c left join l.project p where c.id = :contact",
                        Object[].class)
                .setParameter("contact", contact)
                .setMaxResults(MANY + 1)
                .getResultList();
    }

    private static Set<UUID> chosen(List<Object[]> itself) {
        return itself.stream()
                .map(row -> (UUID) row[2])
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<UUID> granted(UUID contact) {
        return Set.copyOf(
                em.createQuery("select g.project.id from ProjectGrant g where g.contact.id = :contact", UUID.class)
                        .setParameter("contact", contact)
                        .setMaxResults(MANY + 1)
                        .getResultList());
    }

    /** Null when they are too many to be told one by one. */
    private static Named named(Set<UUID> chosen, Set<UUID> granted, boolean all) {
        return chosen.size() > MANY || granted.size() > MANY ? null : new Named(all, chosen, granted);
    }

    /** Which of these companies have a module, by module. */
    private Map<Module, Set<UUID>> open(Set<UUID> companies) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<Tuple> query = cb.createTupleQuery();
        Root<Company> company = query.from(Company.class);
        Root<ModuleSwitch> module = query.from(ModuleSwitch.class);
        query.multiselect(module.get("module"), company.get("id"))
                .where(company.get("id").in(companies), reach.open(company, module, query, cb));
        return em.createQuery(query)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> row.get(0, Module.class),
                        Collectors.mapping(row -> row.get(1, UUID.class), Collectors.toSet())));
    }

    /** The part of REACH that speaks of relations alone. */
    Set<UUID> related(UUID contact) {
        return companies(reach.related(contact));
    }

    private Set<UUID> companies(Restriction<Company> such) {
        CriteriaBuilder cb = em.getCriteriaBuilder();
        CriteriaQuery<UUID> query = cb.createQuery(UUID.class);
        Root<Company> company = query.from(Company.class);
        query.select(company.get("id")).where(such.on(company, query, cb));
        return Set.copyOf(em.createQuery(query).getResultList());
    }
}
