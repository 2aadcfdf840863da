package org.sightline.ejb.submittal.outgoing;

import org.sightline.entities.submittal.RecipientKind;

/**
 * Somebody who is on a distribution list or could be.
 *
 * @param kind null while not on it
 * @param role what it is there for, or null
 */
public record DistributionPerson(CandidateRow candidate, RecipientKind kind, String role) {}
