package org.sightline.ejb.identity;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/** What a staff account is made of, or changed to; the login is an e-mail address. */
public record NewAccount(
        @NotBlank @Email @Size(max = Limits.EMAIL) String login,
        @NotBlank @Size(max = Limits.NAME) String name,
        @NotNull Set<UUID> roles) {}
