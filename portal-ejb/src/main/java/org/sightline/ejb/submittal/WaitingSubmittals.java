package org.sightline.ejb.submittal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.entities.identity.Right;

/** What waits to be processed in several projects, as the backlog of projects counts it. */
@Stateless
public class WaitingSubmittals {

    @Inject
    private CurrentCaller caller;

    @Inject
    private UnprocessedSubmittals unprocessed;

    /** By project, the newest first; projects in which nothing waits are left out. */
    @RolesAllowed(Right.SUBMITTAL_VIEW)
    public Map<UUID, List<WaitingRow>> of(Set<UUID> projects) {
        if (projects.isEmpty()) {
            return Map.of();
        }
        List<WaitingRow> newestFirst = new ArrayList<>(unprocessed.rows(projects, caller.get()));
        Collections.reverse(newestFirst);
        return newestFirst.stream().collect(Collectors.groupingBy(WaitingRow::project));
    }
}
