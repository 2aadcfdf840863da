package org.sightline.ejb.settings;

import java.util.List;
import java.util.UUID;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusFlags;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;

/**
 * A design status.
 *
 * @param position place in lists, from 1
 * @param shipped  came with the product
 * @param next     the statuses staff may move a design to from here
 */
public record StatusRow(
        UUID id,
        long version,
        StatusMeaning meaning,
        Status.Labels labels,
        Tone tone,
        int position,
        boolean shipped,
        StatusFlags.Granted flags,
        List<UUID> next) {

    static StatusRow of(Status status) {
        return new StatusRow(
                status.getId(),
                status.getVersion(),
                status.getMeaning(),
                status.labels(),
                status.getTone(),
                status.getPosition(),
                status.isShipped(),
                status.flags(),
                status.getNext().stream().map(Status::getId).toList());
    }

    public String label(String language) {
        return "de".equals(language) ? labels.de() : labels.en();
    }

    /** The tone as pages name it. */
    public String toneClass() {
        return tone.name().toLowerCase(java.util.Locale.ROOT);
    }
}
