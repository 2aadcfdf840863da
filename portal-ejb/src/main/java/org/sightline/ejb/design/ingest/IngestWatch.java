package org.sightline.ejb.design.ingest;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.design.DesignTrail;
import org.sightline.ejb.design.ingest.DrawingReader.Inspection;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.RefusalReason;
import org.sightline.entities.identity.Right;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Writes down how far drawings have come: each step a transaction of its own. */
@Stateless
public class IngestWatch {

    /** Longer than looking into a drawing may take; then somebody else may try. */
    static final Duration LEASE = Duration.ofMinutes(15);

    private static final Duration LATER = Duration.ofMinutes(1);

    @Inject
    private IngestStore store;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** A drawing somebody has until then. */
    public record Held(UUID id, StoredFile file, Instant until) {}

    @RolesAllowed(Right.SYSTEM)
    public List<UUID> due(int atMost) {
        return store.due(clock.instant(), atMost);
    }

    /** @return the drawing to look into; empty when another node has it, or when there is no use in trying */
    @RolesAllowed(Right.SYSTEM)
    public Optional<Held> take(UUID id) {
        Instant now = clock.instant();
        Optional<DesignFile> taken = store.take(id, now, now.plus(LEASE));
        taken.ifPresent(DesignFile::begin);
        return taken.filter(this::isWorthIt).map(file -> new Held(file.getId(), file.getFile(), file.getLease()));
    }

    /** What made the server fail each time is not tried for ever. */
    private boolean isWorthIt(DesignFile file) {
        if (file.getFile().getScan() == ScanState.INFECTED) {
            refuse(file, RefusalReason.INFECTED);
            return false;
        }
        if (file.getAttempts() > DesignFile.ATTEMPTS) {
            refuse(file, RefusalReason.FAILED);
            return false;
        }
        return true;
    }

    /** Notes what was found; a drawing whose layers contradict themselves is refused. */
    @RolesAllowed(Right.SYSTEM)
    public void found(Held held, Inspection inspection) {
        store.held(held.id(), held.until()).ifPresent(file -> {
            if (!isWhole(inspection.layers())) {
                refuse(file, RefusalReason.BROKEN);
                return;
            }
            LayerTypes types = new LayerTypes(store.nameRules(), file.getBaseType(), inspection.solid());
            file.show(inspection.facts(), inspection.layers(), types::of);
            store.flush();
            file.nest(inspection.layers(), types.areSure(inspection));
            note("design.drawing.read", file, Map.of("state", file.getIngest().name()));
        });
    }

    /** Keys name one layer each, and a parent is one of them: else a layer could show without what hides it. */
    private static boolean isWhole(List<DesignLayer.Facts> layers) {
        Set<String> keys = new HashSet<>();
        boolean unique = layers.stream().allMatch(layer -> keys.add(layer.key()));
        return unique
                && layers.stream().allMatch(layer -> layer.parent() == null || keys.contains(layer.parent()))
                && layers.stream()
                        .allMatch(layer -> layer.name() != null && layer.key().length() <= DesignLayer.KEY);
    }

    @RolesAllowed(Right.SYSTEM)
    public void refused(Held held, RefusalReason reason) {
        store.held(held.id(), held.until()).ifPresent(file -> refuse(file, reason));
    }

    /** It could not be looked into this time. */
    @RolesAllowed(Right.SYSTEM)
    public void failed(Held held) {
        store.held(held.id(), held.until())
                .ifPresent(file -> file.tryLater(clock.instant().plus(LATER)));
    }

    private void refuse(DesignFile file, RefusalReason reason) {
        file.refuse(reason);
        note("design.drawing.refused", file, Map.of("reason", reason.name()));
    }

    private void note(String action, DesignFile file, Map<String, Object> more) {
        Map<String, Object> facts = DesignTrail.facts(file.getRevision());
        facts.put("file", file.getFileName());
        facts.putAll(more);
        trail.append(action, DesignTrail.ref(file.getRevision().getDesign()), facts);
    }
}
