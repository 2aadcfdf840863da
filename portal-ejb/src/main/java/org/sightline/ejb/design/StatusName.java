package org.sightline.ejb.design;

import java.util.Locale;
import java.util.UUID;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;

/** A status as people know it. */
public record StatusName(UUID id, StatusMeaning meaning, Status.Labels labels, Tone tone) {

    public static StatusName of(Status status) {
        return status == null
                ? null
                : new StatusName(status.getId(), status.getMeaning(), status.labels(), status.getTone());
    }

    public String label(String language) {
        return "de".equals(language) ? labels.de() : labels.en();
    }

    /** The tone as pages name it. */
    public String toneClass() {
        return tone.name().toLowerCase(Locale.ROOT);
    }
}
