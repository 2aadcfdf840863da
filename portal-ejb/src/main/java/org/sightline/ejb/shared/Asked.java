package org.sightline.ejb.shared;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.shared.RefusedException;

/**
 * What a list is narrowed by, as it stands in an address.
 *
 * @param values by the names of their parameters
 */
public record Asked(Map<String, String> values) {

    /** @throws RefusedException when something is asked that the list does not know */
    public Asked only(Set<String> known) {
        RefusedException.unless(known.containsAll(values.keySet()), "shared.unknownFilter");
        return this;
    }

    /** Null when it is not asked. */
    public String text(String name) {
        return values.get(name);
    }

    /** Null when it is not asked. @throws RefusedException when it is none */
    public UUID id(String name) {
        try {
            return values.containsKey(name) ? UUID.fromString(values.get(name)) : null;
        } catch (IllegalArgumentException e) {
            throw new RefusedException("shared.unknownFilter");
        }
    }

    /** Null when it is not asked. */
    public Boolean flag(String name) {
        return values.containsKey(name) ? Boolean.valueOf(values.get(name)) : null;
    }
}
