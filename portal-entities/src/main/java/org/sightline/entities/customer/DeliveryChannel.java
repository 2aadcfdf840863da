package org.sightline.entities.customer;

/** The way papers go to a customer: laid out in the portal, or sent along by mail as well. */
public enum DeliveryChannel {
    PORTAL,
    EMAIL
}
