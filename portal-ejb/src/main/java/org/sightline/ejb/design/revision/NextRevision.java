package org.sightline.ejb.design.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sightline.entities.shared.Limits;

/**
 * A further revision of a design.
 *
 * @param label  null for the next one of the scheme: A, B … Z, AA
 * @param reason why there is one
 */
public record NextRevision(
        @Size(max = Limits.CODE) String label,
        @NotBlank @Size(max = Limits.TEXT) String reason,
        @NotEmpty List<@Valid NewDrawing> drawings) {}
