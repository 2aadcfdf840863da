package org.sightline.web.customer;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.ejb.customer.AddressDraft;
import org.sightline.ejb.customer.AddressRow;
import org.sightline.entities.customer.AddressKind;

/** An address as it is typed: a new one, or one that is changed. */
public class AddressForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private UUID id;
    private AddressKind kind = AddressKind.OFFICE;
    private String label;
    private String lines;
    private String postalCode;
    private String city;
    private String country;

    AddressForm() {}

    AddressForm(AddressRow address) {
        id = address.id();
        kind = address.kind();
        label = address.label();
        lines = address.lines();
        postalCode = address.postalCode();
        city = address.city();
        country = address.country();
    }

    AddressDraft draft() {
        return draft(null, null);
    }

    AddressDraft draft(Boolean primary, Boolean archived) {
        return new AddressDraft(id, kind, label, lines, postalCode, city, country, primary, archived);
    }

    public UUID getId() {
        return id;
    }

    public AddressKind getKind() {
        return kind;
    }

    public void setKind(AddressKind kind) {
        this.kind = kind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getLines() {
        return lines;
    }

    public void setLines(String lines) {
        this.lines = lines;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public void setPostalCode(String postalCode) {
        this.postalCode = postalCode;
    }

    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }
}
