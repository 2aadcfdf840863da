package org.sightline.ejb.settings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Limits;

/** What the form of the branding sends; blank welcomes mean the product's own. */
public record BrandingDraft(
        @NotBlank @Size(max = 60) String name,
        @NotBlank String colour,
        @Size(max = Limits.TITLE) String welcomeEn,
        @Size(max = Limits.TITLE) String welcomeDe) {}
