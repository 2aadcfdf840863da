package org.sightline.ejb.design;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * What shall become different about a design; null keeps what is, an empty text takes it away.
 *
 * @param size    all sizes, no others
 * @param library takes it out of its project
 */
public record DesignChange(
        @Size(max = Limits.CODE) String number,
        @Size(max = Limits.TITLE) String title,
        @Size(max = Limits.CODE) String customerReference,
        @Size(max = Limits.NAME) String material,
        @Size(max = Limits.CODE) String styleCode,
        @Valid DesignSize size,
        UUID project,
        boolean library,
        Boolean archived) {}
