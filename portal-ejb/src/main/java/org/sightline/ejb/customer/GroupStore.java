package org.sightline.ejb.customer;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.CustomerGroup;
import org.sightline.entities.shared.Folding;

/** Reads and writes groups of customers. */
@Dependent
public class GroupStore {

    /** More groups than anybody is offered in one list. */
    private static final int MANY = 1000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /** By name, with the number of their sites. */
    List<GroupRow> list(Caller caller) {
        Map<UUID, Long> sites = em.createQuery(
                        "select c.groupId, count(c) from Company c where c.groupId is not null and c.archived = false"
                                + " group by c.groupId",
                        Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
        return visible.list(CustomerGroup.class, caller, Restriction.none(), MANY).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(group -> Folding.fold(group.getName())))
                .map(group -> new GroupRow(
                        group.getId(), group.getVersion(), group.getName(), sites.getOrDefault(group.getId(), 0L)))
                .toList();
    }

    CustomerGroup find(UUID id, Caller caller) {
        return visible.find(CustomerGroup.class, id, caller).get();
    }

    /** Whoever already bears the name, whatever its case. */
    Optional<CustomerGroup> named(String name) {
        return em.createQuery("select g from CustomerGroup g where g.nameFolded = :name", CustomerGroup.class)
                .setParameter("name", Folding.fold(name))
                .getResultStream()
                .findFirst();
    }

    void add(CustomerGroup group) {
        em.persist(group);
        em.flush();
    }

    void flush() {
        em.flush();
    }
}
