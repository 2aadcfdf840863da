package org.sightline.ejb.project;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** The columns a project list can be sorted by. */
public enum ProjectSort {
    NUMBER("numberFolded"),
    NAME("nameFolded"),
    CUSTOMER("customer.nameFolded"),
    CREATED("createdAt");

    private final String attribute;

    ProjectSort(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by number */
    public static ProjectSort of(String name) {
        if (name == null || name.isBlank()) {
            return NUMBER;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
