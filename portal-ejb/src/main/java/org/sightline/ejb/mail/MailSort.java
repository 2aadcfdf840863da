package org.sightline.ejb.mail;

import java.util.Arrays;
import java.util.Locale;
import org.sightline.entities.shared.RefusedException;

/** What the list of mails can be sorted by. */
public enum MailSort {
    QUEUED("queuedAt"),
    TO("recipient");

    private final String attribute;

    MailSort(String attribute) {
        this.attribute = attribute;
    }

    String attribute() {
        return attribute;
    }

    /** @param name as it stands in an address; nothing means by the time it was queued */
    public static MailSort of(String name) {
        if (name == null || name.isBlank()) {
            return QUEUED;
        }
        return Arrays.stream(values())
                .filter(sort -> sort.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("shared.badSort"));
    }
}
