package org.sightline.ejb.access;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sightline.ejb.data.World;
import org.sightline.entities.customer.Company;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.RevisionEvent;
import org.sightline.entities.design.Statuses;
import org.sightline.entities.settings.InstanceSettings;
import org.sightline.entities.settings.LayerRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusFlags;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;
import org.sightline.entities.storage.ScanState;
import org.sightline.entities.storage.StoredFile;

/** Makes the designs a test speaks of; statuses and types are shown as they are shipped. */
public final class DesignWorld {

    public static final Set<LayerType> ONE_UP_ONLY = Set.of(LayerType.ONE_UP, LayerType.DIMENSIONS, LayerType.ARTWORK);

    private static final Set<StatusMeaning> SHOWN = Set.of(
            StatusMeaning.PROPOSED, StatusMeaning.CHANGES_REQUESTED, StatusMeaning.APPROVED, StatusMeaning.ACTIVE);

    private static int bytes;

    private final EntityManager em;
    public final Statuses statuses;
    public final InstanceSettings settings = new InstanceSettings();

    public DesignWorld(EntityManager em) {
        this.em = em;
        Map<StatusMeaning, Status> shipped = new EnumMap<>(StatusMeaning.class);
        for (StatusMeaning meaning : StatusMeaning.values()) {
            shipped.put(meaning, status(meaning, true, SHOWN.contains(meaning)));
        }
        lead(shipped, StatusMeaning.IN_DEVELOPMENT, StatusMeaning.ACTIVE, StatusMeaning.DISCARDED);
        lead(shipped, StatusMeaning.ACTIVE, StatusMeaning.IN_DEVELOPMENT, StatusMeaning.OBSOLETE);
        statuses = new Statuses(shipped, shipped.get(StatusMeaning.IN_DEVELOPMENT));
        for (LayerType type : LayerType.values()) {
            em.persist(new LayerRule(type, type != LayerType.UNCLASSIFIED, ONE_UP_ONLY.contains(type)));
        }
        em.persist(settings);
    }

    private static void lead(Map<StatusMeaning, Status> shipped, StatusMeaning from, StatusMeaning... to) {
        shipped.get(from).leadTo(List.of(to).stream().map(shipped::get).toList());
    }

    public Status status(StatusMeaning meaning, boolean isShipped, boolean shown) {
        Status status = new Status(meaning, isShipped);
        String name = meaning + (isShipped ? "" : " too");
        status.call(new Status.Labels(name, name));
        status.show(Tone.PLAIN, meaning.ordinal() + 1);
        status.allow(new StatusFlags.Granted(
                shown,
                meaning == StatusMeaning.ACTIVE,
                false,
                false,
                meaning == StatusMeaning.IN_DEVELOPMENT,
                meaning == StatusMeaning.DISCARDED));
        em.persist(status);
        return status;
    }

    public Design design(Company customer, String number) {
        customer.showLayers(ONE_UP_ONLY);
        Design design = new Design(customer, number, "Design " + number, World.NOON);
        em.persist(design);
        em.flush(); // why: a design and its revisions name each other, and the provider would begin with these
        return design;
    }

    /** A revision with one drawing of one layer of the type ONE_UP. @param meaning null for none */
    public DesignRevision revision(Design design, String label, StatusMeaning meaning) {
        DesignRevision revision = bare(design, label, meaning);
        drawing(revision, LayerType.ONE_UP);
        return revision;
    }

    public DesignRevision bare(Design design, String label, StatusMeaning meaning) {
        DesignRevision revision = new DesignRevision(
                design,
                new DesignRevision.Naming(label, label.charAt(0) - 'A' + 1, null),
                meaning == null || meaning == StatusMeaning.ACTIVE ? null : statuses.of(meaning),
                World.NOON);
        em.persist(revision);
        em.flush();
        if (meaning == StatusMeaning.ACTIVE) {
            DesignRevision.Act act =
                    new DesignRevision.Act(RevisionEvent.MOVE, statuses.of(StatusMeaning.ACTIVE), null, null);
            revision.happen(act, statuses, List.of(revision));
        }
        return revision;
    }

    /** A drawing with a layer for each type, none in another. */
    public DesignFile drawing(DesignRevision revision, LayerType... types) {
        List<DesignLayer.Facts> facts = new ArrayList<>();
        for (int i = 0; i < types.length; i++) {
            facts.add(new DesignLayer.Facts("ocg:" + i, null, "Layer " + types[i], null, null, false, 1, true));
        }
        return drawing(revision, facts, types);
    }

    public DesignFile drawing(DesignRevision revision, List<DesignLayer.Facts> facts, LayerType... types) {
        StoredFile stored = new StoredFile(
                new StoredFile.Fingerprint(String.format("d%063x", ++bytes), 0, 10),
                "application/pdf",
                ScanState.CLEAN,
                World.NOON);
        em.persist(stored);
        DesignFile file = revision.add(new DesignFile.Named(stored, "drawing.pdf", null), World.NOON);
        em.persist(file);
        file.show(
                new DesignFile.Facts("PDF", "pt", 1, false),
                facts,
                layer -> types[Integer.parseInt(layer.key().substring(4))]);
        em.flush();
        file.nest(facts, true);
        file.reviewed();
        em.flush();
        return file;
    }
}
