package org.sightline.ejb.submittal;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** The columns a list of submittals can be sorted by. */
public enum SubmittalSort {
    NUMBER("numberFolded"),
    /** When it last changed hands: sent, taken back, answered, processed. */
    MOVED("movedAt");

    private final String attribute;

    SubmittalSort(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by number */
    public static SubmittalSort of(String name) {
        if (name == null || name.isBlank()) {
            return NUMBER;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
