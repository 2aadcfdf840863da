package org.sightline.entities.customer;

/** How far a contact's relation to a company reaches: that site alone, or every site of its group. */
public enum RelationLevel {
    SITE,
    GROUP
}
