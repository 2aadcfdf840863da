package org.sightline.ejb.notification;

import java.util.Set;
import java.util.UUID;

/**
 * Bells may show something else now; told on every node once the transactions that rang them are over.
 *
 * @param allStaff besides these accounts everybody of the house
 */
public record BellRung(Set<UUID> accounts, boolean allStaff) {}
