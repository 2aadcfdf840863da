package org.sightline.entities.customer;

/** What a company is to us: it buys from us, or it delivers documents to us. */
public enum CompanyKind {
    CUSTOMER,
    SUPPLIER
}
