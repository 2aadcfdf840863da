package org.sightline.web.submittal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalService;

/** How many submittals have come of which the contact has taken nothing away yet. */
@Named
@RequestScoped
public class FreshSubmittals {

    /** More is not told. */
    private static final int MOST = 100;

    @Inject
    private SubmittalService submittals;

    private final Map<UUID, Long> known = new HashMap<>();

    /** @param project those of this project, or null for all */
    public long of(UUID project) {
        if (!known.containsKey(project)) {
            known.put(project, submittals.countFresh(project, MOST));
        }
        return known.get(project);
    }

    /** As {@link #of}, in a badge: {@code 99+} from 100 on. */
    public String badge(UUID project) {
        long count = of(project);
        return count < MOST ? Long.toString(count) : MOST - 1 + "+";
    }
}
