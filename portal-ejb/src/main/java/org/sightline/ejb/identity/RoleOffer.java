package org.sightline.ejb.identity;

import java.io.Serializable;
import java.util.UUID;

/**
 * A role that an account may get.
 *
 * @param held    the account has it
 * @param givable the caller may give and take it
 */
public record RoleOffer(UUID id, String code, String name, boolean shipped, boolean held, boolean givable)
        implements Serializable {}
