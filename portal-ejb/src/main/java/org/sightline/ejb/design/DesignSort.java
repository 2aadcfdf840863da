package org.sightline.ejb.design;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.shared.RefusedException;

/** The columns a list of designs can be sorted by. */
public enum DesignSort {
    /** First those whose shown revision is the valid one, then all others, each by number. */
    ACTIVE("numberFolded"),
    NUMBER("numberFolded"),
    TITLE("titleFolded"),
    UPDATED("updatedAt");

    private final String attribute;

    DesignSort(String attribute) {
        this.attribute = attribute;
    }

    /** @throws RefusedException for a contact that asks for changes: the order would tell of those it does not see */
    String attribute(Caller caller) {
        RefusedException.unless(this != UPDATED || !caller.isContact(), "shared.badSort");
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by number */
    public static DesignSort of(String name) {
        if (name == null || name.isBlank()) {
            return NUMBER;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
