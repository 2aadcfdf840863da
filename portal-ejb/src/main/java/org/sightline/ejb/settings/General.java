package org.sightline.ejb.settings;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * Languages, mail and sign-in of the instance, as they are or as they are wanted.
 *
 * @param nullStatus     what a design without a status counts as; set by a use case of its own
 * @param keepActiveShown the active revision stays in the portal while its design is under modification; set with it
 */
public record General(
        List<String> languages,
        String defaultLanguage,
        @Size(max = Limits.NAME) String senderName,
        @Email @Size(max = Limits.EMAIL) String senderAddress,
        @Email @Size(max = Limits.EMAIL) String replyTo,
        boolean temporaryPasswords,
        UUID nullStatus,
        boolean keepActiveShown,
        long version) {}
