package org.sightline.ejb.customer;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** The columns a list of companies can be sorted by. */
public enum CompanySort {
    NAME("nameFolded"),
    CODE("codeFolded");

    private final String attribute;

    CompanySort(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by name */
    public static CompanySort of(String name) {
        if (name == null || name.isBlank()) {
            return NAME;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
