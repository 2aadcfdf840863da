package org.sightline.ejb.identity;

import java.io.Serializable;
import java.util.UUID;
import org.sightline.entities.identity.AccountKind;

/**
 * A line of the list of roles.
 *
 * @param rights  how many it bundles
 * @param holders how many accounts have it
 */
public record RoleRow(UUID id, String code, String name, AccountKind kind, boolean shipped, int rights, long holders)
        implements Serializable {}
