package org.sightline.ejb.project;

import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * How a contact's web access is to be; null leaves a thing as it is.
 *
 * @param endsOn   the last day, or empty for no end
 * @param language of the mails to somebody who was never here
 * @param handOver how the contact learns of it
 */
public record WebAccessChange(
        Boolean allowed,
        Optional<LocalDate> endsOn,
        Boolean allProjects,
        Set<UUID> projects,
        Set<UUID> roles,
        @Pattern(regexp = "en|de") String language,
        HandOver handOver) {

    /** What is made with the change. */
    public enum HandOver {
        NOTHING,
        INVITATION,
        TEMPORARY_PASSWORD
    }

    public static WebAccessChange only(HandOver handOver) {
        return new WebAccessChange(null, null, null, null, null, null, handOver);
    }
}
