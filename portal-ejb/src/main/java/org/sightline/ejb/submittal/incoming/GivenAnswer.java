package org.sightline.ejb.submittal.incoming;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/** What a partner says of one document. */
public record GivenAnswer(@NotNull UUID item, @NotNull UUID status, @Size(max = Limits.TEXT) String comment) {}
