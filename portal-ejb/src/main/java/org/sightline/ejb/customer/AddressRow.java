package org.sightline.ejb.customer;

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
