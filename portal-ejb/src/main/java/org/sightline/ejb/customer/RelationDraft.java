package org.sightline.ejb.customer;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.sightline.entities.customer.RelationLevel;

/** A company a contact shall be related to, and how far; without a level the site alone. */
public record RelationDraft(@NotNull UUID customer, RelationLevel level) {

    public RelationDraft {
        level = level == null ? RelationLevel.SITE : level;
    }
}
