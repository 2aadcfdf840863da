package org.sightline.ejb.submittal.outgoing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.storage.Kept;
import org.sightline.entities.identity.Right;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.submittal.OutgoingSubmittal;
import org.sightline.entities.submittal.StampState;
import org.sightline.entities.submittal.SubmittalItem;

/** Writes down how far stamped copies are: each step a transaction of its own. */
@Stateless
public class StampWatch {

    /** Longer than a copy may take; then somebody else may try. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration LATER = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(10);

    @Inject
    private StampStore store;

    @Inject
    private StampWords words;

    @Inject
    private SheetFiles files;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A file somebody has until then, and what goes upon it. */
    public record Held(UUID item, StoredFile original, JsonObject content, Instant until) {}

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> due(int atMost) {
        return store.due(clock.instant(), atMost);
    }

    /** @return empty when another node has it, when it was taken back meanwhile, or when there is no use in trying */
    @RolesAllowed(Right.SYSTEM)
    public Optional<Held> take(UUID id) {
        Instant now = clock.instant();
        SubmittalItem item = store.hold(id);
        if (!isDue(item) || item.getStamping().getDueAt().isAfter(now)) {
            return Optional.empty();
        }
        if (item.getOriginal().getScan() == ScanState.INFECTED
                || item.getStamping().isHopeless()) {
            refuse(item, StampState.UNREADABLE);
            return Optional.empty();
        }
        Instant until = now.plus(LEASE).truncatedTo(ChronoUnit.MICROS);
        item.getStamping().take(until);
        return Optional.of(new Held(id, item.getOriginal(), words.of(item), until));
    }

    /** The copy goes out from now on, and the transmittal sheet is to tell its hash. */
    @RolesAllowed(Right.SYSTEM)
    public void made(Held held, Kept copy) {
        held(held).ifPresent(item -> {
            item.getStamping().made(files.row(copy));
            store.forgetSheet((OutgoingSubmittal) item.getSubmittal());
        });
    }

    @RolesAllowed(Right.SYSTEM)
    public void refused(Held held, StampState why) {
        held(held).ifPresent(item -> refuse(item, why));
    }

    /** It could not be made this time. */
    @RolesAllowed(Right.SYSTEM)
    public void failed(Held held) {
        held(held).ifPresent(item -> item.getStamping().tryLater(clock.instant().plus(LATER)));
    }

    /** Nobody had time to make it. */
    @RolesAllowed(Right.SYSTEM)
    public void putBack(Held held) {
        held(held).ifPresent(item -> item.getStamping().putBack(clock.instant().plus(SOON)));
    }

    /** Empty when whoever had it lost it meanwhile. */
    private Optional<SubmittalItem> held(Held held) {
        return Optional.of(store.hold(held.item()))
                .filter(item ->
                        isDue(item) && held.until().equals(item.getStamping().getDueAt()));
    }

    private static boolean isDue(SubmittalItem item) {
        return !item.isVoided()
                && item.getStamping() != null
                && item.getStamping().getState() == StampState.DUE;
    }

    private void refuse(SubmittalItem item, StampState why) {
        item.getStamping().refuse(why);
        trail.append(
                "submittal.item.unstamped",
                OutgoingDrafts.ref((OutgoingSubmittal) item.getSubmittal()),
                Map.of(
                        "number", item.getSubmittal().getNumber(),
                        "file", item.getFileName(),
                        "reason", why.name()));
    }
}
