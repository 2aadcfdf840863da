package org.sightline.ejb.customer;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sightline.entities.shared.Limits;

/**
 * What shall become different about a contact; null keeps what is.
 *
 * @param relations all companies the contact shall be related to, no others
 * @param sight     which types of layers it sees
 * @param delivery  all wishes of the contact's own, no others
 */
public record ContactChange(
        @Size(max = Limits.NAME) String firstName,
        @Size(max = Limits.NAME) String lastName,
        @Email @Size(max = Limits.EMAIL) String email,
        @Size(max = Limits.PHONE) String phone,
        @Size(max = Limits.NAME) String jobTitle,
        List<@Valid RelationDraft> relations,
        @Valid DeliveryWishes delivery,
        Boolean archived,
        ContactSight sight) {

    /** Whether anything at all shall become different. */
    boolean says() {
        return Stream.of(firstName, lastName, email, phone, jobTitle, relations, delivery, archived, sight)
                .anyMatch(Objects::nonNull);
    }

    public static ContactChange seeing(ContactSight sight) {
        return new ContactChange(null, null, null, null, null, null, null, null, sight);
    }

    public static ContactChange related(List<RelationDraft> relations) {
        return new ContactChange(null, null, null, null, null, relations, null, null, null);
    }

    public static ContactChange archived(boolean archived) {
        return new ContactChange(null, null, null, null, null, null, null, archived, null);
    }
}
