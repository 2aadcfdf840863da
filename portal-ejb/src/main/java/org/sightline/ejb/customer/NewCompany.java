package org.sightline.ejb.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.sightline.entities.customer.CompanyKind;
import org.sightline.entities.shared.Limits;

/** A company to be known; its portal is on and its modules are as the instance has them. {@code group}: null for none. */
public record NewCompany(
        @NotNull CompanyKind kind,
        @NotBlank @Size(max = Limits.CODE) String code,
        @NotBlank @Size(max = Limits.NAME) String name,
        @Valid GroupChoice group) {}
