package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.Statuses;
import org.sightline.entities.settings.InstanceSettings;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.RefusedException;

/** What the host has decided about statuses and layers. It belongs to nobody, so no rule narrows it. */
@Dependent
public class DesignStatusStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<Status> all() {
        return em.createQuery("select s from Status s order by s.position, s.labelEn", Status.class)
                .getResultList();
    }

    public Statuses statuses() {
        Map<StatusMeaning, Status> shipped = new EnumMap<>(StatusMeaning.class);
        all().stream().filter(Status::isShipped).forEach(status -> shipped.put(status.getMeaning(), status));
        Status none = em.createQuery("select i from InstanceSettings i", InstanceSettings.class)
                .getResultStream()
                .findFirst()
                .map(InstanceSettings::getNullStatus)
                .orElseGet(() -> shipped.get(StatusMeaning.IN_DEVELOPMENT));
        return new Statuses(shipped, none);
    }

    /**
     * A status by its id, or the shipped one by its meaning.
     *
     * @param field beside which it is refused
     */
    public Status named(String name, String field) {
        return all().stream()
                .filter(status -> status.getId().toString().equals(name))
                .findFirst()
                .or(() -> meaning(name).map(statuses()::of))
                .orElseThrow(() -> RefusedException.at(field, "design.noSuchStatus"));
    }

    private static Optional<StatusMeaning> meaning(String name) {
        return Arrays.stream(StatusMeaning.values())
                .filter(meaning -> meaning.name().equals(name))
                .findFirst();
    }

    /** Where a move by hand can lead from where a revision stands, in their order. */
    public List<StatusName> after(DesignRevision revision) {
        Set<Status> next = statuses().of(revision.getStatus()).getNext();
        return all().stream().filter(next::contains).map(StatusName::of).toList();
    }
}
