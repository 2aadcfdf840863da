package org.sightline.ejb.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sightline.entities.identity.Right;
import org.sightline.entities.notification.BellRing;

/** Hears the rings that were committed since it last listened, and tells this node of them. */
@Stateless
public class BellListening {

    /** Longer than a transaction lasts: a ring is dated before it can be seen. */
    private static final Duration LATE = Duration.ofMinutes(1);

    private static final Duration KEPT = Duration.ofHours(1);

    @Inject
    private BellRingStore store;

    @Inject
    private BellListeners listeners;

    @Inject
    private HeardRings heard;

    @Inject
    private Event<BellRung> news;

    @Inject
    private Clock clock;

    @RolesAllowed(Right.SYSTEM)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // why: as its timer
    public void look() {
        if (!listeners.areThere()) {
            return;
        }
        List<BellRing> fresh = heard.fresh(store.since(clock.instant().minus(LATE)));
        if (!fresh.isEmpty()) {
            Set<UUID> accounts = fresh.stream()
                    .map(BellRing::getAccount)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            news.fire(new BellRung(accounts, fresh.stream().anyMatch(ring -> ring.getAccount() == null)));
        }
    }

    /** Whose bell a browser listens to; empty for a login nobody has. */
    @PermitAll // why: asked by a connection that was made with the login, after the request of which the container knew
    // it
    public Optional<BellOwner> owner(String login) {
        return store.owner(login);
    }

    @RolesAllowed(Right.SYSTEM)
    public void forgetOld() {
        store.forgetUntil(clock.instant().minus(KEPT));
    }
}
