package org.sightline.ejb.submittal.share;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.sightline.entities.shared.Limits;

/**
 * Whom a way to a submittal is made for, and how far it goes.
 *
 * @param language  language tag of the guest's letters and pages
 * @param expires   the last day it is good
 * @param downloads how many times files may be taken away
 */
public record NewShareLink(
        @NotBlank @Size(max = Limits.NAME) String name,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email,
        @NotBlank String language,
        @NotNull LocalDate expires,
        int downloads) {}
