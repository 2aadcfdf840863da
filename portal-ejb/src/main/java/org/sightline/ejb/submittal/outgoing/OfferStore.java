package org.sightline.ejb.submittal.outgoing;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.Listing;
import org.sightline.ejb.access.Matching;
import org.sightline.ejb.access.Restriction;
import org.sightline.ejb.access.VisibleQuery;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.identity.AccountKind;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.SubmittalItem;

/** Finds what can be put into a draft, as {@link OutgoingSubmittal#isFor} and {@link OutgoingStore#revision} will ask of it. */
@Dependent
class OfferStore {

    /** More revisions than the documents shown at once have. */
    private static final int MANY = 5000;

    @Inject
    private VisibleQuery visible;

    /** By number; without what is in the draft already. @param q part of the number or title, or blank */
    List<OfferRow> offered(OutgoingSubmittal draft, String q, int atMost, Caller caller) {
        List<OfferRow> found = visible.rows(
                new Listing<>(
                        DocumentSlot.class,
                        addable(draft, q),
                        "numberFolded",
                        (slot, query, cb) -> List.of(slot.get("number"), slot.get("title")),
                        (id, columns) ->
                                new OfferRow(id, columns.get(2, String.class), columns.get(3, String.class), null)),
                caller,
                atMost);
        Map<UUID, String> labels = labels(found.stream().map(OfferRow::id).toList(), caller);
        return found.stream()
                .map(row -> new OfferRow(row.id(), row.number(), row.title(), labels.get(row.id())))
                .toList();
    }

    private static Restriction<DocumentSlot> addable(OutgoingSubmittal draft, String q) {
        Restriction<DocumentSlot> such = (slot, query, cb) -> cb.equal(slot.get("project"), draft.getProject());
        such = such.and(sendable()).and(outside(draft));
        if (draft.getPartner().getKind() == CompanyKind.SUPPLIER) {
            such = such.and((slot, query, cb) -> cb.equal(slot.get("supplier"), draft.getPartner()));
        }
        return !Matching.isAsked(q)
                ? such
                : such.and((slot, query, cb) -> cb.or(
                        Matching.contains(slot.get("numberFolded"), q, cb),
                        Matching.contains(slot.get("titleFolded"), q, cb)));
    }

    /** There is a file of ours that stands and that nothing was found in. */
    private static Restriction<DocumentSlot> sendable() {
        return (slot, query, cb) -> {
            Subquery<UUID> found = query.subquery(UUID.class);
            Root<DocumentRevision> revision = found.from(DocumentRevision.class);
            found.select(revision.get("id"))
                    .where(
                            cb.equal(revision.get("slot"), slot),
                            ours().on(revision, found, cb),
                            cb.equal(revision.get("file").get("scan"), ScanState.CLEAN));
            return cb.exists(found);
        };
    }

    private static Restriction<DocumentRevision> ours() {
        return (revision, query, cb) -> cb.and(
                cb.notEqual(revision.get("state"), RevisionState.VOID),
                cb.equal(revision.get("uploadedBy").get("kind"), AccountKind.STAFF));
    }

    private static Restriction<DocumentSlot> outside(OutgoingSubmittal draft) {
        return (slot, query, cb) -> {
            Subquery<UUID> lines = query.subquery(UUID.class);
            Root<SubmittalItem> item = lines.from(SubmittalItem.class);
            lines.select(item.get("id"))
                    .where(cb.equal(item.get("submittal"), draft), cb.equal(item.get("slot"), slot));
            return cb.not(cb.exists(lines));
        };
    }

    /** Of the latest revision of ours of each document. */
    private Map<UUID, String> labels(Collection<UUID> slots, Caller caller) {
        if (slots.isEmpty()) {
            return Map.of();
        }
        Restriction<DocumentRevision> below =
                (revision, query, cb) -> revision.get("slot").get("id").in(slots);
        return visible
                .rows(
                        new Listing<>(
                                DocumentRevision.class,
                                below.and(ours()),
                                "ordinal",
                                (revision, query, cb) ->
                                        List.of(revision.get("slot").get("id"), revision.get("label")),
                                (id, columns) -> Map.entry(columns.get(2, UUID.class), columns.get(3, String.class))),
                        caller,
                        MANY)
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (earlier, later) -> later));
    }
}
