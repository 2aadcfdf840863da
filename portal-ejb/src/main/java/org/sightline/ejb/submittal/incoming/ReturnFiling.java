package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.storage.Kept;
import org.sightline.entities.identity.Right;
import org.sightline.entities.submittal.OutgoingSubmittal;

/** The steps of {@link ReturnSheets}, each in a transaction of its own. */
@Stateless
public class ReturnFiling {

    /** Longer than papers may take; then somebody else may try. */
    private static final Duration LEASE = Duration.ofMinutes(30);

    private static final Duration LATER = Duration.ofMinutes(1);
    private static final int LONGEST = 60;

    /** So often a file that cannot be stamped may hold up the others. */
    private static final int PATIENT = 3;

    @Inject
    private ReturnStore store;

    @Inject
    private ReturnPapers papers;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> due(int atMost) {
        return store.due(clock.instant(), atMost);
    }

    /** @return empty when another node has it, or nothing is to be made of it any more */
    @RolesAllowed(Right.SYSTEM)
    public Optional<ReturnWork> take(UUID id) {
        Instant now = clock.instant();
        OutgoingSubmittal submittal = store.hold(id);
        if (submittal.getPapersDueAt() == null || submittal.getPapersDueAt().isAfter(now)) {
            return Optional.empty();
        }
        if (!papers.areDue(submittal)) {
            submittal.papersFiled();
            return Optional.empty();
        }
        Instant until = now.plus(LEASE).truncatedTo(ChronoUnit.MICROS);
        submittal.takePapers(until);
        return Optional.of(new ReturnWork(
                id, papers.sheet(submittal), papers.answered(submittal), until, submittal.getPapersTries() >= PATIENT));
    }

    /** Files what was made, unless somebody else has done so meanwhile. */
    @RolesAllowed(Right.SYSTEM)
    public void keep(ReturnWork work, Kept sheet, List<ReturnWork.Copy> copies) {
        OutgoingSubmittal submittal = store.hold(work.submittal());
        if (work.until().equals(submittal.getPapersDueAt())) {
            if (papers.areDue(submittal)) {
                store.add(papers.filed(submittal, sheet, copies, clock.instant()));
            }
            submittal.papersFiled();
        }
    }

    /** They could not be made this time. */
    @RolesAllowed(Right.SYSTEM)
    public void failed(ReturnWork work) {
        OutgoingSubmittal submittal = store.hold(work.submittal());
        if (work.until().equals(submittal.getPapersDueAt())) {
            long pause = Math.min(LONGEST, 1L << Math.min(10, submittal.getPapersTries() - 1));
            submittal.papersLater(clock.instant().plus(LATER.multipliedBy(pause)));
        }
    }
}
