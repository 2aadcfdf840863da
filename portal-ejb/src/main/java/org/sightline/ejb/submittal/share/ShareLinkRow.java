package org.sightline.ejb.submittal.share;

import java.time.Instant;
import java.util.UUID;
import org.sightline.entities.submittal.ShareLinkState;

/** A share link as staff see it. */
public record ShareLinkRow(
        UUID id,
        long version,
        String name,
        String email,
        String createdBy,
        Instant createdAt,
        Instant expiresAt,
        int downloads,
        int maxDownloads,
        Instant lastDownloadAt,
        ShareLinkState state) {

    public boolean isActive() {
        return state == ShareLinkState.ACTIVE;
    }

    public boolean isRevoked() {
        return state == ShareLinkState.REVOKED;
    }
}
