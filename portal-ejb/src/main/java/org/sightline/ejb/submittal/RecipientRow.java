package org.sightline.ejb.submittal;

import java.util.UUID;
import org.sightline.entities.submittal.RecipientKind;

/**
 * Somebody a submittal is addressed to.
 *
 * @param account whom; null for contacts, who are told names alone
 * @param email   null for contacts
 * @param role    what they are there for, or null
 */
public record RecipientRow(RecipientKind kind, UUID account, String name, String email, String role) {}
