package org.sightline.ejb.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Limits;

/** What people set for themselves; theme and density null for the usual look. */
public record ProfileChange(
        @NotBlank @Size(max = Limits.NAME) String name,
        @NotNull String language,
        @NotNull String zone,
        String theme,
        String density) {}
