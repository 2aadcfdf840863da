package org.sightline.ejb.project;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.customer.RelationLevel;

/**
 * A contact who sees a project, and why.
 *
 * @param through    the level of the relation that reaches the customer
 * @param company    the company of that relation
 * @param lastSignIn null for somebody who was never here
 */
public record ReaderRow(
        UUID contact, String name, String email, String company, RelationLevel through, By by, Instant lastSignIn) {

    /** What lets the contact see this project among those it reaches. */
    public enum By {
        ALL_PROJECTS,
        CHOSEN,
        GRANT
    }
}
