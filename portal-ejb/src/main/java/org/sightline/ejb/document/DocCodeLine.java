package org.sightline.ejb.document;

import java.io.Serializable;
import java.util.UUID;

/**
 * A doc code in the list of a customer, as it is or as it is wanted.
 *
 * @param id           null for a new one
 * @param customerDays working days; null where those of the customer count
 */
public record DocCodeLine(UUID id, String code, String name, Integer customerDays, Integer ownDays)
        implements Serializable {}
