package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.document.SlotState;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.Root;

/** Reads and writes documents and their revisions. */
@Dependent
public class DocumentStore {

    /** More revisions than a page of documents has. */
    private static final int MANY = 10_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private DocumentNarrowing narrowing;

    /** A document of a list, before its revisions are known. */
    record Line(
            UUID id,
            String number,
            String title,
            String docCode,
            boolean inRegister,
            boolean required,
            Placed placed,
            Instant at) {}

    /** Where a document belongs. */
    record Placed(ProjectRef project, UUID customer, String code, String name) {}

    Slice<Line> page(DocumentFilter filter, DocumentSort sort, SliceRequest request, Caller caller) {
        String at = DocumentSort.UPDATED.attribute(caller);
        return visible.slice(
                new Listing<>(
                        DocumentSlot.class,
                        narrowing.of(filter, caller),
                        sort.attribute(caller),
                        (slot, query, cb) -> List.of(
                                slot.get("number").alias("number"),
                                slot.get("title").alias("title"),
                                slot.get("docCode").alias("docCode"),
                                slot.get("inRegister").alias("inRegister"),
                                slot.get("state").alias("state"),
                                slot.get(at).alias("at"),
                                slot.get("project").get("id").alias("project"),
                                slot.get("project").get("number").alias("projectNumber"),
                                slot.get("project").get("name").alias("projectName"),
                                slot.get("project").get("customer").get("id").alias("customer"),
                                slot.get("project").get("customer").get("code").alias("customerCode"),
                                slot.get("project").get("customer").get("name").alias("customerName")),
                        (id, columns) -> new Line(
                                id,
                                columns.get("number", String.class),
                                columns.get("title", String.class),
                                columns.get("docCode", String.class),
                                columns.get("inRegister", Boolean.class),
                                columns.get("state", SlotState.class) == SlotState.ACTIVE,
                                new Placed(
                                        new ProjectRef(
                                                columns.get("project", UUID.class),
                                                columns.get("projectNumber", String.class),
                                                columns.get("projectName", String.class)),
                                        columns.get("customer", UUID.class),
                                        columns.get("customerCode", String.class),
                                        columns.get("customerName", String.class)),
                                columns.get("at", Instant.class))),
                request,
                caller);
    }

    long count(DocumentFilter filter, int atMost, Caller caller) {
        return visible.count(DocumentSlot.class, caller, narrowing.of(filter, caller), atMost);
    }

    /** The visible revisions of documents the caller was found to see just now, in the order of their arrival. */
    List<SeenRevision> revisions(Collection<UUID> slots, Caller caller) {
        return slots.isEmpty()
                ? List.of()
                : visible.rowsBelow(
                        revisions((revision, query, cb) ->
                                revision.get("slot").get("id").in(slots)),
                        caller,
                        MANY);
    }

    /** Visible revisions of the project that have the same bytes as a file of this hash. */
    List<SeenRevision> sameBytes(UUID project, String sha256, Caller caller) {
        Restriction<DocumentRevision> same = (revision, query, cb) -> cb.and(
                cb.equal(revision.get("slot").get("project").get("id"), project),
                cb.equal(revision.get("file").get("sha256"), sha256));
        return visible.rows(revisions(same), caller, 1);
    }

    private static Listing<DocumentRevision, SeenRevision> revisions(Restriction<DocumentRevision> such) {
        return new Listing<>(
                DocumentRevision.class,
                such,
                "ordinal",
                (revision, query, cb) -> SeenRevision.columns(revision),
                SeenRevision::of);
    }

    DocumentSlot find(UUID id, Caller caller) {
        return visible.find(DocumentSlot.class, id, caller).get();
    }

    DocumentSlot find(Project project, UUID id, Caller caller) {
        return visible.find(DocumentSlot.class, id, caller, DocumentNarrowing.ofProject(project.getId()))
                .get();
    }

    DocumentRevision find(DocumentSlot slot, UUID revision, Caller caller) {
        return visible.find(
                        DocumentRevision.class,
                        revision,
                        caller,
                        (found, query, cb) -> cb.equal(found.get("slot"), slot))
                .get();
    }

    boolean sees(DocumentRevision revision, Caller caller) {
        Restriction<DocumentRevision> itself = (found, query, cb) -> cb.equal(found.get("id"), revision.getId());
        return visible.count(DocumentRevision.class, caller, itself, 1) > 0;
    }

    /** Whether the caller sees such a number in the project or used it there itself; of others' it must not learn. */
    boolean isNumberTaken(Project project, DocumentSlot slot, String number, Caller caller) {
        String folded = Folding.fold(number);
        Restriction<DocumentSlot> same = (found, query, cb) -> cb.and(
                cb.equal(found.get("project"), project),
                cb.equal(found.get("numberFolded"), folded),
                cb.notEqual(found.get("id"), slot.getId()));
        return visible.count(DocumentSlot.class, caller, same, 1) > 0
                || !em.createQuery(
                                "select s.id from DocumentSlot s where s.project = :project"
                                        + " and s.numberFolded = :number and s.sender = :sender and s.id <> :id",
                                UUID.class)
                        .setParameter("project", project)
                        .setParameter("number", folded)
                        .setParameter("sender", slot.getSender())
                        .setParameter("id", slot.getId())
                        .getResultList()
                        .isEmpty();
    }

    /** As {@link #isNumberTaken}, for the label of a revision that is not there yet. */
    boolean isLabelTaken(DocumentSlot slot, DocumentRevision revision, Caller caller) {
        Restriction<DocumentRevision> same = (found, query, cb) -> cb.and(
                cb.equal(found.get("slot"), slot),
                cb.equal(cb.lower(found.get("label")), Folding.fold(revision.getLabel())));
        return visible.count(DocumentRevision.class, caller, same, 1) > 0
                || !em.createQuery(
                                "select r.id from DocumentRevision r where r.slot = :slot"
                                        + " and r.label = :label and r.sender = :sender",
                                UUID.class)
                        .setParameter("slot", slot)
                        .setParameter("label", revision.getLabel())
                        .setParameter("sender", revision.getSender())
                        .getResultList()
                        .isEmpty();
    }

    boolean isEmpty(DocumentSlot slot) {
        return em.createQuery("select r.id from DocumentRevision r where r.slot = :slot", UUID.class)
                .setParameter("slot", slot)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Keeps others from adding a revision until this transaction ends. @return the number of the next one */
    int nextOrdinal(DocumentSlot slot) {
        em.lock(slot, LockModeType.PESSIMISTIC_WRITE);
        Integer last = em.createQuery(
                        "select max(r.ordinal) from DocumentRevision r where r.slot = :slot", Integer.class)
                .setParameter("slot", slot)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    /** Every revision of the document that was issued and is not void. */
    List<DocumentRevision> issued(DocumentSlot slot) {
        return em.createQuery(
                        "select r from DocumentRevision r where r.slot = :slot and r.state in :states",
                        DocumentRevision.class)
                .setParameter("slot", slot)
                .setParameter("states", List.of(RevisionState.ISSUED, RevisionState.ANSWERED, RevisionState.ACCEPTED))
                .getResultList();
    }

    /** When the newest revision in the portal came into it, or null. */
    Instant lastPublished(DocumentSlot slot) {
        em.flush();
        return em.createQuery(
                        "select r.publishedAt from DocumentRevision r where r.slot = :slot and r.inPortal = true"
                                + " order by r.publishedAt desc",
                        Instant.class)
                .setParameter("slot", slot)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    void add(Root thing) {
        em.persist(thing);
        em.flush();
    }

    void remove(Root thing) {
        em.remove(thing);
        em.flush();
    }

    /** Writes what has changed, so that the version told to the caller is the new one. */
    void flush() {
        em.flush();
    }
}
