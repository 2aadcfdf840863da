package org.sightline.ejb.customer;

import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * The group a customer shall belong to: by its id, or by its name, which makes it when there is none of that name. Neither
 * means no group.
 */
public record GroupChoice(UUID id, @Size(max = Limits.NAME) String name) {

    public static GroupChoice named(String name) {
        return new GroupChoice(null, name);
    }

    boolean isNone() {
        return id == null && (name == null || name.isBlank());
    }
}
