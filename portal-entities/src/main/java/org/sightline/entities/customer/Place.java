package org.sightline.entities.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.sightline.entities.shared.Limits;

/** Where a letter or a parcel goes. Never changed, only replaced as a whole. */
@Embeddable
public class Place {

    public static final int LINES = 500;
    public static final int POSTAL_CODE = 20;
    public static final String COUNTRY = "[A-Z]{2}";

    @NotNull
    @Enumerated(EnumType.STRING)
    @Column(name = "address_kind", nullable = false, length = 10)
    private AddressKind kind;

    @Size(max = Limits.NAME)
    @Column(name = "label", length = Limits.NAME)
    private String label;

    /** Street and whatever stands above it, with line breaks. */
    @NotBlank
    @Size(max = LINES)
    @Column(name = "address_lines", nullable = false, length = LINES)
    private String lines;

    @Size(max = POSTAL_CODE)
    @Column(name = "postal_code", length = POSTAL_CODE)
    private String postalCode;

    @NotBlank
    @Size(max = Limits.NAME)
    @Column(nullable = false, length = Limits.NAME)
    private String city;

    /** Two letters of ISO 3166-1, or null. */
    @Pattern(regexp = COUNTRY)
    @Column(name = "country_code", length = 2)
    private String country;

    protected Place() {} // for JPA

    public Place(AddressKind kind, String label, String lines, String postalCode, String city, String country) {
        this.kind = kind;
        this.label = stripped(label);
        this.lines = stripped(lines);
        this.postalCode = stripped(postalCode);
        this.city = stripped(city);
        this.country =
                country == null || country.isBlank() ? null : country.strip().toUpperCase(Locale.ROOT);
    }

    private static String stripped(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    public AddressKind getKind() {
        return kind;
    }

    public String getLabel() {
        return label;
    }

    public String getLines() {
        return lines;
    }

    public String getPostalCode() {
        return postalCode;
    }

    public String getCity() {
        return city;
    }

    public String getCountry() {
        return country;
    }
}
