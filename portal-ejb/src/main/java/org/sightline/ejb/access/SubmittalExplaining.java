package org.sightline.ejb.access;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.sightline.ejb.shared.SliceRequest;
import org.sightline.entities.identity.Right;
import org.sightline.entities.submittal.Submittal;

/** As {@link Explaining}, of submittals. */
@Stateless
public class SubmittalExplaining {

    private static final int LOOKED_AT = 100;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AccessStore access;

    @Inject
    private VisibleQuery visible;

    @Inject
    private WhyHidden whyHidden;

    @Inject
    private SurroundingsStore surroundings;

    /**
     * Submittals hidden from the contact that the caller sees as, of those the staff member sees; empty for all others.
     *
     * @param project in which, or null for all around the contact
     */
    @PermitAll // why: answers only who sees as a contact, and by the rights that one holds as staff
    public List<Explained> hiddenSubmittals(UUID project) {
        Caller who = caller.get();
        Caller staff = who.seeingAs() ? access.behind(who) : who;
        if (!who.seeingAs() || !staff.can(Right.SUBMITTAL_VIEW)) {
            return List.of();
        }
        Restriction<Submittal> within = project == null
                ? Restriction.none()
                : (submittal, query, cb) -> cb.equal(submittal.get("project").get("id"), project);
        return visible
                .slice(
                        new Listing<>(
                                Submittal.class,
                                surroundings.submittals(who.contactId()).and(within),
                                "movedAt",
                                (submittal, query, cb) -> List.of(),
                                (id, row) -> id),
                        SliceRequest.few(LOOKED_AT, true),
                        staff)
                .items()
                .stream()
                .map(id -> explained(id, staff, who))
                .filter(thing -> !thing.visible())
                .toList();
    }

    private Explained explained(UUID id, Caller staff, Caller eyes) {
        return ExplainedNames.of(visible.find(Submittal.class, id, staff).get())
                .because(whyHidden.reason(Submittal.class, id, eyes).orElse(null));
    }
}
