package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.shared.NotFoundException;

/** Revisions whose bytes somebody wants. */
@Dependent
public class DocumentDownloadStore {

    /** Ids in one query; more would not fit into one statement everywhere. */
    private static final int BATCH = 500;

    @Inject
    private VisibleQuery visible;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    /**
     * A revision with its document: found under that document or not at all.
     *
     * @param reference its label, or its id where two senders use one label; a label alone means ours first
     */
    Visible<DocumentRevision> revision(UUID document, String reference, Caller caller) {
        Restriction<DocumentRevision> named = (revision, query, cb) -> cb.and(
                cb.equal(revision.get("slot").get("id"), document),
                id(reference)
                        .map(id -> cb.or(cb.equal(revision.get("label"), reference), cb.equal(revision.get("id"), id)))
                        .orElseGet(() -> cb.equal(revision.get("label"), reference)));
        Visible<DocumentRevision> found = visible.list(DocumentRevision.class, caller, named, VisibleQuery.FEW).stream()
                .min(Comparator.comparing(one -> one.get().getSender()))
                .orElseThrow(NotFoundException::new);
        loadAround(List.of(found.get().getId()));
        return found;
    }

    private static Optional<UUID> id(String reference) {
        try {
            return Optional.of(UUID.fromString(reference));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** All of them, in their order. @throws NotFoundException when one is absent or hidden */
    List<Visible<DocumentRevision>> revisions(Collection<UUID> ids, Caller caller) {
        Map<UUID, Visible<DocumentRevision>> found = new HashMap<>();
        List<UUID> wanted = new ArrayList<>(ids);
        for (int at = 0; at < wanted.size(); at += BATCH) {
            List<UUID> batch = wanted.subList(at, Math.min(wanted.size(), at + BATCH));
            Restriction<DocumentRevision> named =
                    (revision, query, cb) -> revision.get("id").in(batch);
            visible.list(DocumentRevision.class, caller, named, BATCH)
                    .forEach(revision -> found.put(revision.get().getId(), revision));
            loadAround(batch);
        }
        if (found.size() < ids.size()) {
            throw new NotFoundException();
        }
        return wanted.stream().map(found::get).toList();
    }

    /**
     * Documents, files and senders into the transaction's memory, so that no revision has to fetch its own. Nothing of it is told
     * to the caller. Not asked together with the rule: every further table there makes the database plan for longer.
     */
    private void loadAround(List<UUID> revisions) {
        em.createQuery(
                        "select s, f, a from DocumentRevision r join r.slot s join r.file f join r.uploadedBy a"
                                + " where r.id in :ids",
                        Object[].class)
                .setParameter("ids", revisions)
                .getResultList();
    }
}
