package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/**
 * Whose bytes a line of a submittal gives away: the submittal shows, the line was not voided, its document follows X where
 * it is one already, and the file is clean or the caller's own. Which lines are listed, with the words they were sent with, is {@link #named}.
 */
@ApplicationScoped
public class SubmittalItemVisibility implements Visibility<SubmittalItem> {

    @Inject
    private SubmittalVisibility submittals;

    @Inject
    private DocumentRevisionVisibility documents;

    @Inject
    private DocumentRules rules;

    @Inject
    private GuestRules guests;

    @Inject
    private ReachStore store;

    @Override
    public Class<SubmittalItem> root() {
        return SubmittalItem.class;
    }

    @Override
    public List<Way<SubmittalItem>> ways(Caller caller) {
        List<Way<SubmittalItem>> ways = submittals.ways(caller).stream()
                .map(way -> way.<SubmittalItem>of(Submittal.class, "submittal"))
                .toList();
        if (caller.isContact()) {
            UUID account = store.of(caller.contactId()).account();
            Line<SubmittalItem> document = ofVisibleDocument(documents.visibleTo(caller));
            return ways.stream()
                    .map(way -> way.and(notVoided(), document, clean(account)))
                    .toList();
        }
        if (caller.kind() == Caller.Kind.GUEST) {
            return ways.stream()
                    .map(way -> way.and(notVoided(), guests.document(), clean(Reached.NOBODY)))
                    .toList();
        }
        return ways;
    }

    /**
     * The lines that are named to the caller, of a submittal it was found to see: to a contact, of what we sent, those of
     * documents in its sight. Apart from the rule of their bytes, because what was voided or is not scanned keeps its place and words.
     */
    public Restriction<SubmittalItem> named(Caller caller) {
        if (caller.kind() == Caller.Kind.GUEST) {
            return guests.named();
        }
        if (!caller.isContact()) {
            return Restriction.none();
        }
        Restriction<DocumentSlot> inSight = rules.inSight(caller);
        return (item, query, cb) -> {
            Subquery<UUID> found = query.subquery(UUID.class);
            Root<DocumentSlot> slot = found.from(DocumentSlot.class);
            found.select(slot.get("id"))
                    .where(cb.equal(slot.get("id"), item.get("slot").get("id")), inSight.on(slot, found, cb));
            return cb.or(cb.equal(Way.join(item, "submittal").get("direction"), Direction.INCOMING), cb.exists(found));
        };
    }

    private static Line<SubmittalItem> notVoided() {
        return new Line<>(
                "access.why.voided",
                (item, query, cb) -> cb.isNull(item.get("voiding").get("at")));
    }

    /** X, for what is a document already. */
    private static Line<SubmittalItem> ofVisibleDocument(Restriction<DocumentRevision> seen) {
        return new Line<>("access.why.documentHidden", (item, query, cb) -> {
            Subquery<UUID> found = query.subquery(UUID.class);
            Root<DocumentRevision> revision = found.from(DocumentRevision.class);
            found.select(revision.get("id"))
                    .where(cb.equal(revision.get("id"), item.get("revision").get("id")), seen.on(revision, found, cb));
            return cb.or(cb.isNull(item.get("revision")), cb.exists(found));
        });
    }

    private static Line<SubmittalItem> clean(UUID account) {
        return new Line<>(
                "access.why.notScanned",
                (item, query, cb) -> cb.or(
                        cb.equal(item.get("file").get("scan"), ScanState.CLEAN),
                        cb.equal(Way.join(item, "submittal").get("author").get("id"), account)));
    }
}
