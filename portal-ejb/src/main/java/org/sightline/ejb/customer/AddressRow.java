package org.sightline.ejb.customer;

import java.util.Objects;
import java.util.UUID;
import org.sightline.entities.customer.Address;
import org.sightline.entities.customer.AddressKind;
import org.sightline.entities.customer.Place;

/** An address of a company. {@code country}: two letters of ISO 3166-1, or null. */
public record AddressRow(
        UUID id,
        AddressKind kind,
        String label,
        String lines,
        String postalCode,
        String city,
        String country,
        boolean primary,
        boolean archived) {

    /** Whether the draft says the same place. */
    boolean isAt(AddressDraft draft) {
        Place other = draft.place();
        return Objects.equals(lines, other.getLines())
                && Objects.equals(postalCode, other.getPostalCode())
                && Objects.equals(city, other.getCity())
                && Objects.equals(country, other.getCountry());
    }

    static AddressRow of(Address address) {
        Place place = address.getPlace();
        return new AddressRow(
                address.getId(),
                place.getKind(),
                place.getLabel(),
                place.getLines(),
                place.getPostalCode(),
                place.getCity(),
                place.getCountry(),
                address.equals(address.getCompany().getPrimaryAddress()),
                address.isArchived());
    }
}
