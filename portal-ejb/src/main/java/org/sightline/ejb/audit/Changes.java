package org.sightline.ejb.audit;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What a change replaced by what, for the trail: {@code old > new} by the name of the field. */
public final class Changes {

    private final Map<String, Object> changed = new LinkedHashMap<>();

    /** Notes a field unless it stays as it is. */
    public Changes note(String field, Object old, Object now) {
        if (!Objects.equals(old, now)) {
            changed.put(field, word(old) + " > " + word(now));
        }
        return this;
    }

    private static String word(Object value) {
        return value == null ? "-" : value.toString();
    }

    public boolean isEmpty() {
        return changed.isEmpty();
    }

    public Map<String, Object> details() {
        return changed;
    }
}
