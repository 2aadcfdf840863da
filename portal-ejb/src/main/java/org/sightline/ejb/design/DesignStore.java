package org.sightline.ejb.design;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.Visible;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.project.Site;
import org.sightline.ejb.shared.Slice;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.customer.Company;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;
import org.sightline.entities.shared.NotFoundException;

/** Reads and writes designs, their revisions, drawings and layers. */
@Dependent
public class DesignStore {

    /** More revisions than a page of designs has, and more layers than a revision. */
    private static final int MANY = 10_000;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private DesignNarrowing narrowing;

    @Inject
    private ActiveFirstStore activeFirst;

    /** A design of a list, before its project and its revisions are known. */
    record Line(UUID id, String number, String title, Told told, Site customer, UUID project, Held held) {}

    /** What a line tells of how a design is described. */
    record Told(String customerReference, String material, String styleCode, DesignSize size) {}

    /** What a line needs to know to tell of a modification. */
    record Held(boolean modified, UUID active, Instant updatedAt) {}

    /** A revision the caller was found to see. */
    record Seen(UUID id, UUID design, String label, UUID status, IngestState ingest) {}

    Slice<Line> page(DesignFilter filter, DesignSort sort, SliceRequest request, Caller caller) {
        Listing<Design, Line> listing = new Listing<>(
                Design.class,
                narrowing.of(filter, caller),
                sort.attribute(caller),
                (design, query, cb) -> DesignLines.columns(design),
                DesignLines::line);
        return sort == DesignSort.ACTIVE
                ? activeFirst.slice(listing, request, caller)
                : visible.slice(listing, request, caller);
    }

    long count(DesignFilter filter, int atMost, Caller caller) {
        return visible.count(Design.class, caller, narrowing.of(filter, caller), atMost);
    }

    /** The visible revisions of designs the caller was found to see just now, in their order. */
    List<Seen> revisions(Collection<UUID> designs, Caller caller) {
        return designs.isEmpty()
                ? List.of()
                : visible.rowsBelow(
                        new Listing<>(
                                DesignRevision.class,
                                (revision, query, cb) ->
                                        revision.get("design").get("id").in(designs),
                                "ordinal",
                                (revision, query, cb) -> DesignLines.columnsOfRevision(revision),
                                DesignLines::seen),
                        caller,
                        MANY);
    }

    Map<UUID, ProjectRef> projects(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : em.createQuery("select p from Project p where p.id in :ids", Project.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(Project::getId, DesignStore::ref));
    }

    static ProjectRef ref(Project project) {
        return project == null ? null : new ProjectRef(project.getId(), project.getNumber(), project.getName());
    }

    public Design find(UUID id, Caller caller) {
        return visible.find(Design.class, id, caller).get();
    }

    /** Those the caller sees, latest first. */
    public List<DesignRevision> revisions(Design design, Caller caller) {
        Restriction<DesignRevision> own = (revision, query, cb) -> cb.equal(revision.get("design"), design);
        return visible.list(DesignRevision.class, caller, own, MANY).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(DesignRevision::getOrdinal).reversed())
                .toList();
    }

    /** @throws NotFoundException when the caller sees none of this label */
    public DesignRevision revision(Design design, String label, Caller caller) {
        return revisions(design, caller).stream()
                .filter(revision -> revision.getLabel().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** The layers the caller sees, drawing by drawing and in the order of each. */
    public List<DesignLayer> layers(DesignRevision revision, Caller caller) {
        Restriction<DesignLayer> own =
                (layer, query, cb) -> cb.equal(layer.get("file").get("revision"), revision);
        return visible.list(DesignLayer.class, caller, own, MANY).stream()
                .map(Visible::get)
                .sorted(Comparator.comparing(
                                (DesignLayer layer) -> layer.getFile().getOrdinal())
                        .thenComparing(DesignLayer::getOrdinal))
                .toList();
    }

    /** Those of these revisions that the caller may have as they were brought in. */
    Set<UUID> originals(Collection<DesignRevision> revisions, Caller caller) {
        return revisions.isEmpty()
                ? Set.of()
                : visible
                        .list(
                                DesignFile.class,
                                caller,
                                (file, query, cb) -> file.get("revision").in(revisions),
                                MANY)
                        .stream()
                        .map(file -> file.get().getId())
                        .collect(Collectors.toSet());
    }

    /** Of all designs of the customer: the refusal says no more than that the number is in use. */
    public boolean isNumberTaken(Company customer, String number, UUID except) {
        return !em.createQuery(
                        "select d.id from Design d where d.customer = :customer and d.numberFolded = :number"
                                + " and d.id <> :id",
                        UUID.class)
                .setParameter("customer", customer)
                .setParameter("number", Folding.fold(number))
                .setParameter("id", except)
                .getResultList()
                .isEmpty();
    }

    /** Keeps others from changing what hangs on it until this transaction ends. */
    void lock(Design design) {
        em.lock(design, LockModeType.PESSIMISTIC_WRITE);
    }

    public void flush() {
        em.flush();
    }
}
