package org.sightline.entities.design;

import java.util.Map;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusMeaning;

/**
 * The host's statuses as the life of a revision needs them.
 *
 * @param shipped the one that is taken where only the meaning is known
 * @param ofNone  what a revision without a status counts as
 */
public record Statuses(Map<StatusMeaning, Status> shipped, Status ofNone) {

    public Status of(StatusMeaning meaning) {
        return shipped.get(meaning);
    }

    /** The status itself, or what none counts as. */
    public Status of(Status own) {
        return own == null ? ofNone : own;
    }
}
