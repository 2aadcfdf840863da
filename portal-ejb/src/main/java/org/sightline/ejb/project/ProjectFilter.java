package org.sightline.ejb.project;

import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.shared.Asked;
import org.sightline.entities.shared.RefusedException;

/**
 * Which of the visible projects a list shows; null leaves a question open.
 *
 * @param q        part of the number or the name
 * @param customer the projects of this company (site)
 * @param mine     only those the caller is a member of
 * @param waiting  only those in which something waits for the house
 */
public record ProjectFilter(String q, UUID customer, Boolean hidden, Boolean completed, boolean mine, boolean waiting) {

    private static final Set<String> NAMES = Set.of("q", "customer", "view", "unprocessed");

    /** @throws RefusedException when something is asked that the list of projects does not know */
    public static ProjectFilter asked(Asked asked) {
        Asked known = asked.only(NAMES);
        return ProjectView.of(known.text("view"))
                .filter(known.text("q"), known.id("customer"))
                .waiting(Boolean.TRUE.equals(known.flag("unprocessed")));
    }

    public static ProjectFilter all() {
        return new ProjectFilter(null, null, null, null, false, false);
    }

    /** The same, asked besides for what waits. */
    public ProjectFilter waiting(boolean nowWaiting) {
        return new ProjectFilter(q, customer, hidden, completed, mine, nowWaiting);
    }

    public boolean isNarrow() {
        return q != null && !q.isBlank() || customer != null || hidden != null || completed != null || mine || waiting;
    }
}
