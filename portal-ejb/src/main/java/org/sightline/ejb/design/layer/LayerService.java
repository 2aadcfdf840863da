package org.sightline.ejb.design.layer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sightline.ejb.access.Caller;
import org.sightline.ejb.access.CurrentCaller;
import org.sightline.ejb.audit.AuditTrail;
import org.sightline.ejb.audit.Changes;
import org.sightline.ejb.design.DesignStatusStore;
import org.sightline.ejb.design.DesignStore;
import org.sightline.ejb.design.DesignTrail;
import org.sightline.ejb.design.StatusName;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.identity.Right;
import org.sightline.entities.settings.Status;
import org.sightline.entities.shared.NotFoundException;

/** The layers of revisions: what they are, who sees them, and staff's word on them. Versions are those of the design. */
@Stateless
public class LayerService {

    /** More of the customer's people are not asked one by one. */
    static final int READERS = 100;

    @Inject
    private CurrentCaller caller;

    @Inject
    private DesignStore store;

    @Inject
    private LayerStore layers;

    @Inject
    private DesignStatusStore statuses;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail trail;

    /** Those the caller sees, drawing by drawing and in the order of each. */
    @RolesAllowed({Right.DESIGN_VIEW, Right.PORTAL_VIEW})
    public List<LayerRow> list(UUID design, String label) {
        return rows(revision(design, label));
    }

    /** Who of the customer's people sees what, once the revision is shown. */
    @RolesAllowed(Right.DESIGN_VIEW)
    public List<LayerReader> readers(UUID design, String label) {
        DesignRevision revision = revision(design, label);
        return layers.around(revision, READERS).stream()
                .map(contact -> new LayerReader(
                        contact.getId(), contact.getName(), layers.once(revision, contact, caller.get())))
                .toList();
    }

    /** Refuses who may not say what layers are, before anything it sends is looked at. */
    @RolesAllowed(Right.LAYER_CLASSIFY)
    public void expectClassifier() {
        // why: the role above is the whole check
    }

    /**
     * Says what layers are and where they stand.
     *
     * @param reviewed staff have looked at all layers: the revision waits no longer, and what is unclassified stays hidden
     */
    @RolesAllowed(Right.LAYER_CLASSIFY)
    public List<LayerRow> change(
            UUID design, String label, long version, List<@Valid LayerChange> wanted, boolean reviewed) {
        DesignRevision revision = revision(design, label);
        revision.getDesign().expectVersion(version);
        List<DesignLayer> all = store.layers(revision, caller.get());
        wanted.forEach(change -> change(of(change.id(), all), change));
        if (reviewed || revision.isClassified()) {
            revision.getFiles().forEach(DesignFile::reviewed);
        }
        revision.getDesign().touch(clock.instant());
        store.flush();
        return rows(revision);
    }

    private static DesignLayer of(UUID id, List<DesignLayer> all) {
        return all.stream()
                .filter(layer -> layer.getId().equals(id))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private void change(DesignLayer layer, LayerChange wanted) {
        Changes changes = new Changes();
        if (wanted.type() != null) {
            changes.note("type", layer.getType(), wanted.type());
            layer.classify(wanted.type());
        }
        if (wanted.status() != null) {
            Status status = wanted.status().isBlank() ? null : statuses.named(wanted.status(), "status");
            changes.note("status", label(layer.getStatus()), label(status));
            layer.stand(status);
        }
        if (!changes.isEmpty()) {
            DesignRevision revision = layer.getFile().getRevision();
            Map<String, Object> facts = DesignTrail.facts(revision);
            facts.put("layer", layer.getName());
            facts.putAll(changes.details());
            trail.append("design.layer.changed", DesignTrail.ref(revision.getDesign()), facts);
        }
    }

    private static String label(Status status) {
        return status == null ? null : status.labels().en();
    }

    private DesignRevision revision(UUID id, String label) {
        Design design = store.find(id, caller.get());
        return store.revision(design, label, caller.get());
    }

    private List<LayerRow> rows(DesignRevision revision) {
        Caller who = caller.get();
        return store.layers(revision, who).stream()
                .map(layer -> row(layer, !who.isContact()))
                .toList();
    }

    /** A layer that is seen has only layers above it that are seen. */
    private static LayerRow row(DesignLayer layer, boolean house) {
        DesignLayer.Facts facts = layer.facts();
        return new LayerRow(
                layer.getId(),
                layer.getFile().getId(),
                layer.getParent() == null ? null : layer.getParent().getId(),
                layer.getName(),
                layer.getType(),
                StatusName.of(layer.getStatus()),
                layer.isBase(),
                house ? facts.stepGroup() : null,
                house ? facts.stepType() : null,
                // why: it counts what other layers place of this one, too, be they hidden
                house ? layer.getItems() : null,
                !house || layer.isSeparable(),
                true);
    }
}
