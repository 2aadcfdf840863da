package org.sightline.ejb.design.rendition;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.WithheldDrawing;
import org.sightline.entities.shared.NotFoundException;

/** Drawings that were withheld, of designs the caller sees. */
@Dependent
public class WithheldStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    /** The latest first. */
    List<WithheldDrawing> list(Caller caller, int atMost) {
        List<WithheldDrawing> all = em.createQuery(
                        "select w from WithheldDrawing w order by w.noticedAt desc, w.id", WithheldDrawing.class)
                .setMaxResults(atMost)
                .getResultList();
        List<UUID> files =
                all.stream().map(one -> one.getFile().getId()).distinct().toList();
        if (files.isEmpty()) {
            return List.of();
        }
        Restriction<DesignFile> these = (file, query, cb) -> file.get("id").in(files);
        List<DesignFile> seen = visible.list(DesignFile.class, caller, these, atMost).stream()
                .map(Visible::get)
                .toList();
        return all.stream().filter(one -> seen.contains(one.getFile())).toList();
    }

    /** @throws NotFoundException when the caller does not see its design */
    WithheldDrawing find(UUID id, Caller caller) {
        WithheldDrawing withheld =
                Optional.ofNullable(em.find(WithheldDrawing.class, id)).orElseThrow(NotFoundException::new);
        visible.find(DesignFile.class, withheld.getFile().getId(), caller);
        return withheld;
    }

    boolean isNoted(UUID file, String rendition) {
        return !em.createQuery(
                        "select w.id from WithheldDrawing w where w.file.id = :file and w.rendition = :rendition",
                        UUID.class)
                .setParameter("file", file)
                .setParameter("rendition", rendition)
                .getResultList()
                .isEmpty();
    }

    DesignFile file(UUID id) {
        return em.getReference(DesignFile.class, id);
    }

    void add(WithheldDrawing withheld) {
        em.persist(withheld);
    }

    void remove(WithheldDrawing withheld) {
        em.remove(withheld);
    }
}
