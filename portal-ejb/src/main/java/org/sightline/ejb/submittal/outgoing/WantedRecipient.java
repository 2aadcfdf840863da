package org.sightline.ejb.submittal.outgoing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;
import org.sightline.entities.submittal.RecipientKind;

/**
 * Somebody a draft is addressed to.
 *
 * @param contact id of the contact, or of its account
 * @param role    what it is there for; null for its job title
 */
public record WantedRecipient(
        @NotNull UUID contact, @NotNull RecipientKind kind, @Size(max = Limits.NAME) String role) {}
