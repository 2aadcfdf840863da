package org.sightline.entities.customer;

/** What an address of a company is for. */
public enum AddressKind {
    OFFICE,
    WORKS,
    DELIVERY,
    INVOICE
}
