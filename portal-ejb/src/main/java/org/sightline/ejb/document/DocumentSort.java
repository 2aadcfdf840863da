package org.sightline.ejb.document;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.ejb.access.Caller;
import org.sightline.entities.shared.RefusedException;

/** The columns a document list can be sorted by. */
public enum DocumentSort {
    NUMBER("numberFolded", "numberFolded"),
    TITLE("titleFolded", "titleFolded"),
    UPDATED("updatedAt", "shownAt");

    private final String attribute;
    private final String ofContacts;

    DocumentSort(String attribute, String ofContacts) {
        this.attribute = attribute;
        this.ofContacts = ofContacts;
    }

    /** Contacts sort by what they see, or the order would tell of what they do not. */
    String attribute(Caller caller) {
        return caller.isContact() ? ofContacts : attribute;
    }

    /** @param name as it stands in an address; nothing means by number */
    public static DocumentSort of(String name) {
        if (name == null || name.isBlank()) {
            return NUMBER;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
