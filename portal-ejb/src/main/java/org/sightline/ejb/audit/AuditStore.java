package org.sightline.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.io.StringReader;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.audit.AuditEntry;
import org.sightline.entities.audit.AuditHead;
import org.sightline.entities.shared.SubjectRef;

/** Entries of the trail in the database: added, sealed once, read; nothing here changes or removes one. */
@Dependent
public class AuditStore {

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    void add(AuditEntry entry) {
        em.persist(entry);
    }

    /** The end of the chain. */
    AuditHead head() {
        return em.createQuery("select h from AuditHead h", AuditHead.class).getSingleResult();
    }

    /** Moves the end of the chain; of several sealers that saw the same end only one succeeds. */
    boolean move(long seen, long number, String hash) {
        return em.createQuery("update AuditHead h set h.number = :number, h.hash = :hash where h.number = :seen")
                        .setParameter("number", number)
                        .setParameter("hash", hash)
                        .setParameter("seen", seen)
                        .executeUpdate()
                == 1;
    }

    List<AuditEntry> unsealed(int atMost) {
        return em.createQuery(
                        "select e from AuditEntry e where e.chainNumber is null order by e.actedAt, e.id",
                        AuditEntry.class)
                .setMaxResults(atMost)
                .getResultList();
    }

    long countUnsealed() {
        return em.createQuery("select count(e) from AuditEntry e where e.chainNumber is null", Long.class)
                .getSingleResult();
    }

    List<AuditEntry> sealedAfter(long number, int atMost) {
        return em.createQuery(
                        "select e from AuditEntry e where e.chainNumber > :number order by e.chainNumber",
                        AuditEntry.class)
                .setParameter("number", number)
                .setMaxResults(atMost)
                .getResultList();
    }

    /** What was done to one thing, newest first, without who looked at it. It must have been found for the caller before. */
    List<AuditEntry> of(SubjectRef subject, int atMost) {
        return em.createQuery(
                        "select e from AuditEntry e where e.subjectId = :id and e.subjectKind = :kind"
                                + " and e.action not like '%.viewed' and e.action not like '%.downloaded'"
                                + " and e.action not like 'access.%'"
                                + " order by e.actedAt desc, e.id desc",
                        AuditEntry.class)
                .setParameter("id", subject.id().toString())
                .setParameter("kind", subject.kind())
                .setMaxResults(atMost)
                .getResultList();
    }

    Slice<AuditRow> page(AuditFilter filter, SliceRequest request, Caller caller) {
        return visible.slice(
                new Listing<>(
                        AuditEntry.class,
                        narrowed(filter),
                        "actedAt",
                        (entry, query, cb) -> List.of(
                                entry.get("actor"),
                                entry.get("seenAs"),
                                entry.get("action"),
                                entry.get("subjectKind"),
                                entry.get("subjectId"),
                                entry.get("details"),
                                entry.get("address"),
                                entry.get("chainNumber")),
                        AuditStore::row),
                request,
                caller);
    }

    private static AuditRow row(UUID id, Tuple columns) {
        String json = columns.get(7, String.class);
        return new AuditRow(
                id,
                columns.get(1, Instant.class),
                columns.get(2, String.class),
                columns.get(3, String.class),
                null,
                columns.get(4, String.class),
                columns.get(5, String.class),
                columns.get(6, String.class),
                facts(json),
                json,
                columns.get(8, String.class),
                columns.get(9, Long.class));
    }

    static Map<String, String> facts(String json) {
        JsonObject object = Json.createReader(new StringReader(json)).readObject();
        Map<String, String> facts = new LinkedHashMap<>();
        object.forEach((name, value) ->
                facts.put(name, value instanceof JsonString string ? string.getString() : value.toString()));
        return facts;
    }

    private static Restriction<AuditEntry> narrowed(AuditFilter filter) {
        Restriction<AuditEntry> narrowed = Restriction.none();
        if (Matching.isAsked(filter.who())) {
            narrowed = narrowed.and((e, query, cb) -> Matching.contains(cb.lower(e.get("actor")), filter.who(), cb));
        }
        if (Matching.isAsked(filter.action())) {
            String action = filter.action().strip();
            narrowed = narrowed.and((e, query, cb) -> action.endsWith(".")
                    ? cb.equal(cb.locate(e.get("action"), action), 1)
                    : cb.equal(e.get("action"), action));
        }
        if (Matching.isAsked(filter.subject())) {
            String subject = filter.subject().strip();
            narrowed = narrowed.and((e, query, cb) -> cb.equal(e.get("subjectId"), subject));
        }
        if (filter.from() != null) {
            narrowed = narrowed.and((e, query, cb) -> cb.greaterThanOrEqualTo(e.get("actedAt"), filter.from()));
        }
        if (filter.until() != null) {
            narrowed = narrowed.and((e, query, cb) -> cb.lessThan(e.get("actedAt"), filter.until()));
        }
        return Matching.isAsked(filter.q())
                ? narrowed.and((e, query, cb) -> Matching.contains(cb.lower(e.get("details")), filter.q(), cb))
                : narrowed;
    }
}
