package org.sightline.ejb.settings;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.settings.StatusFlags;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;
import org.sightline.entities.shared.Limits;

/** What the form of a status sends; {@code meaning} counts only for a new one. */
public record StatusDraft(
        StatusMeaning meaning,
        @NotBlank @Size(max = Limits.NAME) String labelEn,
        @NotBlank @Size(max = Limits.NAME) String labelDe,
        @NotNull Tone tone,
        @Min(1) @Max(999) int position,
        @NotNull StatusFlags.Granted flags,
        @NotNull List<UUID> next) {}
