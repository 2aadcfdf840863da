package org.sightline.ejb.document;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sightline.ejb.access.AccessStore;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.document.ReviewStep;
import org.sightline.entities.identity.Account;
import org.sightline.entities.identity.Right;
import org.sightline.entities.shared.RefusedException;

/** What becomes of a document when people are asked about it or say something, with its line in the trail. */
@Dependent
class ReviewActs {

    @Inject
    private ReviewStore store;

    @Inject
    private RegisterNameStore names;

    @Inject
    private AccessStore access;

    @Inject
    private ReviewCalls calls;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    void route(DocumentSlot slot, List<ReviewerLine> wanted) {
        Set<ReviewerLine> kept = new HashSet<>();
        for (ReviewStep step : store.steps(slot)) {
            ReviewerLine line =
                    new ReviewerLine(step.getRole(), step.getReviewer().getId());
            if (wanted.contains(line)) {
                kept.add(line);
            } else {
                store.remove(step);
            }
        }
        for (int i = 0; i < wanted.size(); i++) {
            String at = "steps:" + i + ":";
            ReviewStep step = step(slot, wanted.get(i), at);
            RefusedException.unless(
                    wanted.indexOf(wanted.get(i)) == i,
                    "document.review.twice",
                    step.getReviewer().getName());
            if (kept.add(wanted.get(i))) {
                store.add(step);
            }
        }
        slot.route(wanted.stream().map(ReviewerLine::role).toList());
        slot.touch(clock.instant());
        trail.append("document.review.routed", DocumentIntake.ref(slot), Map.of("reviewers", said(slot, wanted)));
        calls.moved(slot);
    }

    private ReviewStep step(DocumentSlot slot, ReviewerLine line, String at) {
        if (line.role() == null) {
            throw RefusedException.at(at + "role", "shared.required");
        }
        if (line.person() == null) {
            throw RefusedException.at(at + "person", "shared.required");
        }
        Account person = names.member(slot.getProject().getId(), line.person());
        if (person == null) {
            throw RefusedException.at(at + "person", "document.slot.noMember", slot.getNumber());
        }
        if (!access.owner(person).can(Right.DOCUMENT_EDIT)) {
            throw RefusedException.at(at + "person", "document.review.mayNot", person.getName());
        }
        return new ReviewStep(slot, line.role(), person);
    }

    private String said(DocumentSlot slot, List<ReviewerLine> wanted) {
        List<String> said = new ArrayList<>();
        wanted.forEach(line -> said.add(line.role().letter() + ": "
                + names.member(slot.getProject().getId(), line.person()).getName()));
        return said.stream().sorted().collect(Collectors.joining(", "));
    }

    /** @param all those of the document */
    void decide(ReviewStep step, List<ReviewStep> all, boolean approved, String remark) {
        DocumentSlot slot = step.getSlot();
        step.decide(approved, remark, clock.instant());
        if (!approved) {
            slot.rejected();
        } else if (all.stream().noneMatch(ReviewStep::isOutstanding)) {
            slot.reviewed();
        }
        slot.touch(clock.instant());
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("role", step.getRole().name());
        if (step.getRemark() != null) {
            said.put("remark", step.getRemark());
        }
        trail.append(
                approved ? "document.review.approved" : "document.review.rejected", DocumentIntake.ref(slot), said);
        calls.moved(slot);
    }
}
