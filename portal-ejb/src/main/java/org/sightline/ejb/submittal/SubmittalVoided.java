package org.sightline.ejb.submittal;

import java.util.Set;
import java.util.UUID;

/**
 * An outgoing submittal was taken back, as a whole or in part. Fired inside the transaction.
 *
 * @param items the lines that were taken back
 */
public record SubmittalVoided(UUID submittal, Set<UUID> items) {}
