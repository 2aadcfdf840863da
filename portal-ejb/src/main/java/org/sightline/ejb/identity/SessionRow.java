package org.sightline.ejb.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

/**
 * A browser that is, or was, signed in.
 *
 * @param userAgent what the browser calls itself, or null
 * @param endedAt   null while it is open, or when it ended by itself
 * @param current   the one that asks
 */
public record SessionRow(
        UUID id,
        String address,
        String userAgent,
        Instant openedAt,
        Instant lastSeenAt,
        Instant endedAt,
        boolean current)
        implements Serializable {}
