package org.sightline.ejb.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.sightline.entities.shared.Limits;

/** Who the first administrator is; the login is an e-mail address. */
public record NewAdministrator(
        @NotBlank @Email @Size(max = Limits.EMAIL) String login, @NotBlank @Size(max = Limits.NAME) String name) {}
