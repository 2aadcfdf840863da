package org.sightline.ejb.submittal.incoming;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.sightline.entities.identity.Right;

/** The steps of sweeping drafts, each a transaction. */
@Stateless
public class DraftSweeping {

    /** How long a draft is kept when its author does not go on with it. */
    static final Duration KEPT = Duration.ofDays(30);

    private static final int AT_MOST = 500;

    @Inject
    private IncomingStore store;

    @Inject
    private Clock clock;

    /** Drafts of partners nobody has gone on with. */
    @RolesAllowed(Right.SYSTEM)
    public List<UUID> left() {
        return store.leftSince(before(), AT_MOST);
    }

    /** Takes one away, unless its author has gone on with it meanwhile. Its files go when nothing else names them. */
    @RolesAllowed(Right.SYSTEM)
    public void remove(UUID id) {
        store.removeIfLeft(id, before());
    }

    private Instant before() {
        return clock.instant().minus(KEPT);
    }
}
