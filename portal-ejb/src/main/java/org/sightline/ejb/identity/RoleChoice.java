package org.sightline.ejb.identity;

import java.util.UUID;

/** A role somebody can be given. Shipped ones are named by their code in every language. */
public record RoleChoice(UUID id, String code, String name, boolean shipped, boolean given) {}
