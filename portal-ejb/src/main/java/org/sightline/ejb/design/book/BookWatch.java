package org.sightline.ejb.design.book;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sightline.entities.design.SpecificationBook;
import org.sightline.entities.identity.Right;

/** Writes down how far books have come: each step a transaction of its own. */
@Stateless
public class BookWatch {

    /** Longer than a book may take; then somebody else may try. */
    static final Duration LEASE = Duration.ofMinutes(30);

    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private BookStore store;

    @Inject
    private Clock clock;

    /** A book somebody has until then. */
    public record Held(UUID id, String content, Instant until) {}

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> due(int atMost) {
        return store.due(clock.instant(), atMost);
    }

    @RolesAllowed(Right.SYSTEM)
    public Optional<Held> take(UUID id) {
        Instant now = clock.instant();
        return store.take(id, now, now.plus(LEASE))
                .filter(SpecificationBook::begin)
                .map(book -> new Held(book.getId(), book.getContent(), book.getLease()));
    }

    @RolesAllowed(Right.SYSTEM)
    public void done(Held held, int done) {
        store.held(held.id(), held.until()).ifPresent(book -> book.advance(done));
    }

    @RolesAllowed(Right.SYSTEM)
    public void ready(Held held) {
        store.held(held.id(), held.until()).ifPresent(SpecificationBook::ready);
    }

    @RolesAllowed(Right.SYSTEM)
    public void failed(Held held) {
        store.held(held.id(), held.until()).ifPresent(SpecificationBook::fail);
    }

    @RolesAllowed(Right.SYSTEM)
    public int forget() {
        return store.forget(clock.instant().minus(KEPT));
    }
}
