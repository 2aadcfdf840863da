package org.sightline.ejb.document;

import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.From;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import jakarta.persistence.criteria.Subquery;
import java.util.UUID;
import java.util.stream.Stream;
import org.sightline.ejb.access.Restriction;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.InternalApproval;
import org.sightline.entities.document.ReviewRole;
import org.sightline.entities.document.ReviewStep;
import org.sightline.entities.document.SlotAnswer;
import org.sightline.entities.document.SlotLocation;

/** As {@link DocumentSlot#isInReview} with {@link ReviewStep#isOutstanding}, for the database. */
final class ReviewTurn {

    private ReviewTurn() {}

    /** Documents this person is asked to look at just now. */
    static Restriction<DocumentSlot> of(UUID person) {
        return (slot, query, cb) -> {
            Subquery<UUID> asked = query.subquery(UUID.class);
            Root<ReviewStep> step = asked.from(ReviewStep.class);
            asked.select(step.get("id"))
                    .where(
                            cb.equal(step.get("slot"), slot),
                            cb.equal(step.get("reviewer").get("id"), person),
                            turn(step, slot, cb),
                            cb.or(
                                    cb.equal(step.get("verdict"), InternalApproval.PENDING),
                                    cb.notEqual(step.get("round"), slot.get("reviewRound"))));
            return cb.and(
                    cb.equal(slot.get("location"), SlotLocation.WITH_US),
                    cb.notEqual(slot.get("answer"), SlotAnswer.NONE),
                    cb.exists(asked));
        };
    }

    private static Predicate turn(Root<ReviewStep> step, From<?, DocumentSlot> slot, CriteriaBuilder cb) {
        return cb.or(Stream.of(ReviewRole.values())
                .map(role -> cb.and(
                        cb.equal(step.get("role"), role),
                        cb.equal(cb.substring(slot.get("routing"), 1, 1), String.valueOf(role.letter()))))
                .toArray(Predicate[]::new));
    }
}
