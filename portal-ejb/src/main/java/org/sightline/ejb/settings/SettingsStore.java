package org.sightline.ejb.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.settings.Branding;
import org.sightline.entities.settings.InstanceSettings;
import org.sightline.entities.settings.LayerNameRule;
import org.sightline.entities.settings.LayerRule;
import org.sightline.entities.settings.ModuleSwitch;
import org.sightline.entities.settings.Status;
import org.sightline.entities.shared.NotFoundException;

/** The settings in the database. They belong to nobody, so no rule narrows them. */
@Dependent
public class SettingsStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    List<ModuleSwitch> modules() {
        return em.createQuery("select m from ModuleSwitch m", ModuleSwitch.class)
                .getResultList();
    }

    /** In their place in lists. */
    List<Status> statuses() {
        return em.createQuery("select s from Status s order by s.position, s.labelEn", Status.class)
                .getResultList();
    }

    Status getStatus(UUID id) {
        return Optional.ofNullable(em.find(Status.class, id)).orElseThrow(NotFoundException::new);
    }

    List<LayerRule> layers() {
        return em.createQuery("select l from LayerRule l", LayerRule.class).getResultList();
    }

    /** In the order in which they are tried. */
    List<LayerNameRule> nameRules() {
        return em.createQuery("select r from LayerNameRule r order by r.position, r.pattern", LayerNameRule.class)
                .getResultList();
    }

    void remove(LayerNameRule rule) {
        em.remove(rule);
    }

    Optional<InstanceSettings> instance() {
        return em.createQuery("select i from InstanceSettings i", InstanceSettings.class)
                .getResultStream()
                .findFirst();
    }

    Optional<Branding> branding() {
        return em.createQuery("select b from Branding b", Branding.class)
                .getResultStream()
                .findFirst();
    }

    <E> E add(E entity) {
        em.persist(entity);
        return entity;
    }

    void flush() {
        em.flush();
    }
}
