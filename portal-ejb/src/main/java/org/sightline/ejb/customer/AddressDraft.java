package org.sightline.ejb.customer;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.customer.AddressKind;
import org.sightline.entities.customer.Place;
import org.sightline.entities.shared.Limits;

/**
 * An address as a form or a program sends it.
 *
 * @param id       null for a new one
 * @param kind     null means an office
 * @param primary  true to make it the primary one; nothing else takes that away but another primary
 * @param archived null keeps what is
 */
public record AddressDraft(
        UUID id,
        AddressKind kind,
        @Size(max = Limits.NAME) String label,
        @NotBlank @Size(max = Place.LINES) String lines,
        @Size(max = Place.POSTAL_CODE) String postalCode,
        @NotBlank @Size(max = Limits.NAME) String city,
        @Pattern(regexp = "[A-Za-z]{2}|", message = "two letters") String country,
        Boolean primary,
        Boolean archived) {

    Place place() {
        return new Place(kind == null ? AddressKind.OFFICE : kind, label, lines, postalCode, city, country);
    }
}
