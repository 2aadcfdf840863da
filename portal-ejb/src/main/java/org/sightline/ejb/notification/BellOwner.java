package org.sightline.ejb.notification;

import java.util.UUID;

/** Whose bell it is. */
public record BellOwner(UUID account, boolean staff) {}
