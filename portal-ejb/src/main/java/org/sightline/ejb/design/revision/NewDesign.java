package org.sightline.ejb.design.revision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.ejb.design.DesignSize;
import org.sightline.entities.shared.Limits;

/**
 * What a design is made of.
 *
 * @param project one of the customer's own, or null for its library
 * @param size    null when nothing of it is known
 */
public record NewDesign(
        @Size(max = Limits.CODE) String number,
        @Size(max = Limits.TITLE) String title,
        @NotNull UUID customer,
        UUID project,
        @Size(max = Limits.CODE) String customerReference,
        @Size(max = Limits.NAME) String material,
        @Size(max = Limits.CODE) String styleCode,
        @Valid DesignSize size) {}
