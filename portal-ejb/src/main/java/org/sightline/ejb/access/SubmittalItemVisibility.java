package org.sightline.ejb.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;

/**
 * Whose bytes a line of a submittal gives away: the submittal shows, the line was not voided, its document follows X where
 * it is one already, and the file is clean or the caller's own. That the line is listed, with the words it was sent with, follows the submittal alone.
 */
@ApplicationScoped
public class SubmittalItemVisibility implements Visibility<SubmittalItem> {

    @Inject
    private SubmittalVisibility submittals;

    @Inject
    private DocumentRevisionVisibility documents;

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
