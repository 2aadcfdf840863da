package org.sightline.ejb.design.revision;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.design.DesignStatusStore;
import org.sightline.ejb.design.DesignTrail;
import org.sightline.ejb.design.DesignWords;
import org.sightline.ejb.storage.Uploads;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.DesignRevision.Naming;
import org.sightline.entities.design.IngestState;
import org.sightline.entities.design.Statuses;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.shared.WrongStateException;

/** What every use case that begins a revision does alike. */
@Dependent
class DesignRevising {

    @Inject
    private DesignRevisionStore revisions;

    @Inject
    private DesignStatusStore statuses;

    @Inject
    private Uploads uploads;

    @Inject
    private CurrentCaller caller;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /**
     * Begins the next revision, still without drawings.
     *
     * @param label  null for the next one of the scheme
     * @param reason why there is one, or null
     * @throws WrongStateException while the latest one may still be changed
     */
    DesignRevision begin(Design design, String label, String reason) {
        List<DesignRevision> all = revisions.hold(design);
        DesignRevision last = all.isEmpty() ? null : all.get(all.size() - 1);
        if (last != null) {
            expectClosed(last);
        }
        int ordinal = last == null ? 1 : last.getOrdinal() + 1;
        String named = label == null || label.isBlank()
                ? free(all, DesignWords.labelAfter(last == null ? null : last.getLabel(), ordinal), ordinal)
                : DesignWords.label(label);
        if (all.stream().anyMatch(other -> other.getLabel().equalsIgnoreCase(named))) {
            throw RefusedException.at("label", "design.revision.labelTaken", named);
        }
        DesignRevision revision = new DesignRevision(
                design,
                new Naming(named, ordinal, DesignWords.blankToNull(reason)),
                statuses.statuses().of(StatusMeaning.IN_DEVELOPMENT),
                clock.instant());
        revisions.add(revision);
        design.touch(clock.instant());
        trail.append("design.revision.begun", DesignTrail.ref(design), DesignTrail.facts(revision));
        return revision;
    }

    /** Somebody may have taken a label of the scheme by hand. */
    private static String free(List<DesignRevision> all, String proposed, int ordinal) {
        String label = proposed;
        while (isTaken(all, label)) {
            label = DesignWords.labelAfter(label, ordinal);
        }
        return label;
    }

    private static boolean isTaken(List<DesignRevision> all, String label) {
        return all.stream().anyMatch(other -> other.getLabel().equalsIgnoreCase(label));
    }

    private void expectClosed(DesignRevision last) {
        if (last.isOpen(statuses.statuses())) {
            throw new WrongStateException("design.revision.stillOpen", last.getLabel());
        }
    }

    /** @throws WrongStateException when the customer has been meant to see it, or its status keeps it as it is */
    void expectOpen(DesignRevision revision) {
        if (!revision.isOpen(statuses.statuses())) {
            throw new WrongStateException("design.revision.closed", revision.getLabel());
        }
    }

    /** Takes a drawing away; its bytes stay until nothing names them. */
    void drop(DesignFile drawing) {
        drawing.unnest();
        revisions.flush();
        Map<String, Object> facts = DesignTrail.facts(drawing.getRevision());
        facts.put("file", drawing.getFileName());
        facts.put("sha256", drawing.getFile().getSha256());
        trail.append(
                "design.drawing.replaced", DesignTrail.ref(drawing.getRevision().getDesign()), facts);
        drawing.getRevision().drop(drawing);
        revisions.remove(drawing);
    }

    /** Adds the file of a finished upload; a job looks into it later. */
    void draw(DesignRevision revision, NewDrawing wanted) {
        RefusedException.unless(wanted.type() != LayerType.UNCLASSIFIED, "settings.layers.unclassified");
        Uploads.Claimed claimed = uploads.claim(wanted.upload(), caller.get());
        DesignFile file =
                revision.add(new DesignFile.Named(claimed.file(), claimed.fileName(), wanted.type()), clock.instant());
        revisions.add(file);
        Map<String, Object> facts = DesignTrail.facts(revision);
        facts.put("file", file.getFileName());
        facts.put("sha256", file.getFile().getSha256());
        trail.append("design.drawing.added", DesignTrail.ref(revision.getDesign()), facts);
    }

    /** The drawings of another revision, with what was said of their layers. What was not taken in there is taken in anew. */
    void copy(DesignRevision from, DesignRevision to) {
        for (DesignFile original : from.getFiles()) {
            DesignFile copy = to.add(
                    new DesignFile.Named(original.getFile(), original.getFileName(), original.getBaseType()),
                    clock.instant());
            revisions.add(copy);
            boolean known = original.getIngest() == IngestState.READY
                    || original.getIngest() == IngestState.WAITING_FOR_LAYER_REVIEW;
            if (known) {
                copyLayers(original, copy);
            }
        }
    }

    private void copyLayers(DesignFile original, DesignFile copy) {
        Map<String, DesignLayer> byKey = new HashMap<>();
        original.getLayers().forEach(layer -> byKey.put(layer.getKey(), layer));
        List<DesignLayer.Facts> facts =
                original.getLayers().stream().map(DesignLayer::facts).toList();
        copy.show(original.facts(), facts, layer -> byKey.get(layer.key()).getType());
        revisions.flush();
        copy.nest(facts, original.getIngest() == IngestState.READY);
        copy.getLayers().forEach(layer -> layer.stand(byKey.get(layer.getKey()).getStatus()));
        revisions.flush();
    }

    /** Lets something happen to a revision, with what that does to the others of its design. */
    void happen(DesignRevision revision, DesignRevision.Act act, Statuses now) {
        revision.happen(act, now, revisions.all(revision.getDesign()));
    }

    void note(String action, Design design) {
        trail.append(action, DesignTrail.ref(design), Map.of("number", design.getNumber()));
    }

    Instant now() {
        return clock.instant();
    }
}
