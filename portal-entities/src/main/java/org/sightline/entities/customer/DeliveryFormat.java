package org.sightline.entities.customer;

/** A form in which files are handed over; NATIVE is the file as it was made. */
public enum DeliveryFormat {
    PDF,
    DXF,
    SVG,
    PNG,
    NATIVE
}
