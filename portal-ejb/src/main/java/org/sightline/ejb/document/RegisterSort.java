package org.sightline.ejb.document;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** The columns a register can be sorted by. */
public enum RegisterSort {
    NUMBER("numberFolded"),
    TITLE("titleFolded"),
    DEADLINE("deadline"),
    UPDATED("updatedAt");

    private final String attribute;

    RegisterSort(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by number */
    public static RegisterSort of(String name) {
        if (name == null || name.isBlank()) {
            return NUMBER;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
