package org.sightline.ejb.identity;

import org.sightline.entities.identity.AccountState;

/**
 * Which staff accounts a list shows; null leaves a question open.
 *
 * @param q part of the login or the name
 */
public record AccountFilter(String q, AccountState state) {}
