package org.sightline.ejb.project;

import java.util.UUID;

/** A contact that was granted a confidential project, or could be. */
public record GrantRow(UUID contact, String name, String email, String company) {}
