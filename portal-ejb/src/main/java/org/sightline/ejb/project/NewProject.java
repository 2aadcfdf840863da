package org.sightline.ejb.project;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/** What a project is made of; whatever is not said is off. */
public record NewProject(
        @NotBlank @Size(max = Limits.CODE) String number,
        @NotBlank @Size(max = Limits.NAME) String name,
        @NotNull UUID customer,
        boolean hidden,
        boolean confidential,
        boolean subSupplierAccess) {}
