package org.sightline.ejb.submittal.outgoing;

import java.util.UUID;

/** A document that can be put into a draft. @param label of the revision that would go out */
public record OfferRow(UUID id, String number, String title, String label) {}
