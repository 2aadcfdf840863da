package org.sightline.ejb.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Module;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;

/** Reads what a contact is shown of designs; once in a request of its own, as {@link ReachStore} does. */
@RequestScoped
class DesignReachStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private ReachStore reach;

    @Inject
    private CurrentCaller caller;

    private final Map<UUID, DesignReach> known = new HashMap<>();

    private boolean still;

    DesignReach of(UUID contact) {
        boolean own = contact.equals(caller.get().contactId());
        return own || still ? known.computeIfAbsent(contact, this::read) : read(contact);
    }

    /** As {@link ReachStore#still}, and of designs too. */
    <T> T still(Supplier<T> look) {
        known.clear();
        still = true;
        try {
            return reach.still(look);
        } finally {
            still = false;
            known.clear();
        }
    }

    DesignReach read(UUID contact) {
        Set<UUID> companies = reach.of(contact).with(Module.DESIGNS);
        return new DesignReach(none(), keepsActive(), companies.isEmpty() ? Map.of() : shown(contact, companies));
    }

    /** What a revision without a status counts as: what the host has chosen, or else what is in development. */
    UUID none() {
        return em.createQuery("select i.nullStatus.id from InstanceSettings i", UUID.class)
                .getResultStream()
                .findFirst()
                .or(() -> em.createQuery(
                                "select s.id from Status s where s.meaning = :meaning and s.shipped = true", UUID.class)
                        .setParameter("meaning", StatusMeaning.IN_DEVELOPMENT)
                        .getResultStream()
                        .findFirst())
                .orElse(Reached.NOBODY);
    }

    boolean keepsActive() {
        return em.createQuery("select i.activeKeptShown from InstanceSettings i", Boolean.class)
                .getResultStream()
                .findFirst()
                .orElse(false);
    }

    private Map<DesignReach.Shown, Set<UUID>> shown(UUID contact, Set<UUID> companies) {
        Map<UUID, Boolean> instance = new HashMap<>();
        em.createQuery("select s from Status s", Status.class)
                .getResultList()
                .forEach(status -> instance.put(status.getId(), status.flags().customerVisible()));
        Map<UUID, Map<UUID, Boolean>> own = ownStatuses(companies);
        Map<UUID, Set<LayerType>> types = types(contact, companies);
        Map<DesignReach.Shown, Set<UUID>> shown = new HashMap<>();
        for (UUID company : companies) {
            Map<UUID, Boolean> statuses = new HashMap<>(instance);
            statuses.putAll(own.getOrDefault(company, Map.of()));
            statuses.values().removeIf(visible -> !visible);
            DesignReach.Shown such = new DesignReach.Shown(
                    Set.copyOf(statuses.keySet()), Set.copyOf(types.getOrDefault(company, Set.of())));
            shown.computeIfAbsent(such, any -> new HashSet<>()).add(company);
        }
        return shown;
    }

    private Map<UUID, Map<UUID, Boolean>> ownStatuses(Set<UUID> companies) {
        Map<UUID, Map<UUID, Boolean>> own = new HashMap<>();
        em.createQuery(
                        "select o.company.id, o.status.id, o.shown from CompanyStatus o where o.company.id in :companies",
                        Object[].class)
                .setParameter("companies", companies)
                .getResultList()
                .forEach(row -> own.computeIfAbsent((UUID) row[0], any -> new HashMap<>())
                        .put((UUID) row[1], (Boolean) row[2]));
        return own;
    }

    /** Of each company the types the instance shows, that the company has, and that the contact has if it has own ones. */
    private Map<UUID, Set<LayerType>> types(UUID contact, Set<UUID> companies) {
        Set<LayerType> admitted = EnumSet.noneOf(LayerType.class);
        admitted.addAll(em.createQuery("select r.type from LayerRule r where r.shown = true", LayerType.class)
                .getResultList());
        admitted.remove(LayerType.UNCLASSIFIED);
        ownTypes(contact).ifPresent(admitted::retainAll);
        Map<UUID, Set<LayerType>> types = new HashMap<>();
        em.createQuery("select c.id, t from Company c join c.layerTypes t where c.id in :companies", Object[].class)
                .setParameter("companies", companies)
                .getResultStream()
                .filter(row -> admitted.contains((LayerType) row[1]))
                .forEach(row -> types.computeIfAbsent((UUID) row[0], any -> EnumSet.noneOf(LayerType.class))
                        .add((LayerType) row[1]));
        return types;
    }

    /** Empty when the contact sees what its company sees. */
    private Optional<Collection<LayerType>> ownTypes(UUID contact) {
        boolean own = em.createQuery("select c.ownLayerTypes from Contact c where c.id = :contact", Boolean.class)
                .setParameter("contact", contact)
                .getResultStream()
                .findFirst()
                .orElse(true);
        return own
                ? Optional.of(em.createQuery(
                                "select t from Contact c join c.layerTypes t where c.id = :contact", LayerType.class)
                        .setParameter("contact", contact)
                        .getResultList())
                : Optional.empty();
    }
}
