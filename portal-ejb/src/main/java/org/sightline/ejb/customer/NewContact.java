package org.sightline.ejb.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.sightline.entities.shared.Limits;

/** A person to be known; companies and delivery may be left open (null). */
public record NewContact(
        @NotBlank @Size(max = Limits.NAME) String firstName,
        @NotBlank @Size(max = Limits.NAME) String lastName,
        @NotBlank @Email @Size(max = Limits.EMAIL) String email,
        @Size(max = Limits.PHONE) String phone,
        @Size(max = Limits.NAME) String jobTitle,
        List<@Valid RelationDraft> relations,
        @Valid DeliveryWishes delivery) {}
