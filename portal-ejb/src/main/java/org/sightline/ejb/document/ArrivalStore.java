package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.Account;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.Folding;

/** Finds the documents that files of partners belong to, among those the caller sees. */
@Dependent
class ArrivalStore {

    /** More documents than have numbers that stand within one name. */
    private static final int SOME = 50;

    @PersistenceContext(unitName = "portal")
    private EntityManager em;

    @Inject
    private VisibleQuery visible;

    @Inject
    private DocumentStore documents;

    /** The document whose number stands in the name as a word; of several the longest. */
    Optional<DocumentMatch> match(Project project, String fileName, Caller caller) {
        String name = ArrivedName.folded(fileName);
        Restriction<DocumentSlot> within =
                (slot, query, cb) -> cb.greaterThan(cb.locate(cb.literal(name), slot.<String>get("numberFolded")), 0);
        return visible
                .list(
                        DocumentSlot.class,
                        caller,
                        DocumentNarrowing.ofProject(project.getId()).and(within),
                        SOME)
                .stream()
                .map(found -> found.get())
                .filter(slot -> ArrivedName.place(name, Folding.fold(slot.getNumber())) >= 0)
                .max(Comparator.comparing(slot -> slot.getNumber().length()))
                .map(slot -> match(slot, fileName, caller));
    }

    DocumentMatch match(DocumentSlot slot, String fileName, Caller caller) {
        ArrivedName name = ArrivedName.of(ArrivedName.folded(fileName), Folding.fold(slot.getNumber()));
        List<SeenRevision> seen = documents.revisions(List.of(slot.getId()), caller);
        List<SeenRevision> ours = seen.stream().filter(one -> counts(one, seen)).toList();
        SeenRevision latest = ours.isEmpty() ? null : ours.get(ours.size() - 1);
        SeenRevision named = ours.stream()
                .filter(one -> one.label().equalsIgnoreCase(name.label()))
                .reduce((first, second) -> second)
                .orElse(null);
        SeenRevision meant = named == null ? latest : named;
        List<String> labels = seen.stream().map(SeenRevision::label).toList();
        return new DocumentMatch(
                slot.getId(),
                slot.getNumber(),
                slot.getTitle(),
                name.label(),
                latest == null ? null : latest.label(),
                meant == null ? null : meant.id(),
                named != null && named.ordinal() < latest.ordinal(),
                latest == null ? "0" : ReadName.after(latest.label(), labels),
                name.rest());
    }

    /** Revisions of ours; where there are none, as with what a sub-supplier delivers, all. */
    private static boolean counts(SeenRevision one, List<SeenRevision> all) {
        return one.state() != RevisionState.VOID && (one.ours() || all.stream().noneMatch(SeenRevision::ours));
    }

    List<DocumentMatch.Choice> choices(Project project, String words, Caller caller) {
        Restriction<DocumentSlot> such = Matching.isAsked(words)
                ? (slot, query, cb) -> cb.or(
                        Matching.contains(slot.get("numberFolded"), words, cb),
                        Matching.contains(slot.get("titleFolded"), words, cb))
                : Restriction.none();
        return visible.slice(
                        new Listing<>(
                                DocumentSlot.class,
                                DocumentNarrowing.ofProject(project.getId()).and(such),
                                "numberFolded",
                                (slot, query, cb) -> List.of(slot.get("number"), slot.get("title")),
                                (id, columns) -> new DocumentMatch.Choice(
                                        id, columns.get(2, String.class), columns.get(3, String.class))),
                        SliceRequest.few(SliceRequest.MAX_LIMIT, false),
                        caller)
                .items();
    }

    /** Whether the sender has used the label for the document. */
    boolean isLabelOf(DocumentSlot slot, String label, Account sender) {
        return !em.createQuery(
                        "select r.id from DocumentRevision r where r.slot = :slot and lower(r.label) = :label"
                                + " and r.uploadedBy = :sender",
                        UUID.class)
                .setParameter("slot", slot)
                .setParameter("label", Folding.fold(label))
                .setParameter("sender", sender)
                .getResultList()
                .isEmpty();
    }
}
