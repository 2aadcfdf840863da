package org.sightline.entities.world;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.CompanyStatus;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.customer.DeliveryPreferences;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.design.Measures;
import org.sightline.entities.settings.InstanceSettings;
import org.sightline.entities.settings.LayerRule;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.settings.Status;
import org.sightline.entities.settings.StatusFlags;
import org.sightline.entities.settings.StatusMeaning;
import org.sightline.entities.settings.Tone;
import org.sightline.entities.shared.Root;
import org.sightline.entities.storage.StoredFile;
import org.sightline.entities.world.Library.Drawing;
import org.sightline.entities.world.Library.Issue;
import org.sightline.entities.world.Library.Piece;
import org.sightline.entities.world.Library.Plane;
import org.sightline.entities.world.Library.Standing;

/** Writes the designs of a plan, and makes the settings of the instance say what the plan says. */
final class LibraryLoader {

    private final EntityManager em;
    private final PlanLoader rest;
    private final Instant now;

    LibraryLoader(EntityManager em, PlanLoader rest, Instant now) {
        this.em = em;
        this.rest = rest;
        this.now = now;
    }

    void load(Library library) {
        library.statuses().forEach(status -> status(status, library.statuses().indexOf(status) == 0));
        if (!library.isOfPortal()) {
            settings(library);
        }
        library.words()
                .forEach((company, words) -> words.forEach((status, shown) ->
                        em.persist(new CompanyStatus(rest.get(company), rest.get(status.id()), shown))));
        library.types().forEach((company, types) -> rest.<Company>get(company).showLayers(types));
        library.narrowed()
                .forEach((contact, types) -> rest.<Contact>get(contact).narrowLayers(types));
        library.formats().forEach(this::prefer);
        library.designs().forEach(this::design);
        em.flush();
        Map<DesignFile, List<DesignLayer.Facts>> drawn = new LinkedHashMap<>();
        library.revisions().forEach(revision -> drawn.putAll(revision(revision, library)));
        em.flush();
        drawn.forEach((file, facts) -> {
            file.nest(facts, true);
            file.reviewed();
        });
        em.flush();
        library.designs().forEach(this::stand);
        library.revisions().forEach(this::ingest);
    }

    /** @param first the one the portal cannot be without */
    private void status(Standing plan, boolean first) {
        if (plan.shipped() != null) {
            rest.know(
                    plan.id(),
                    em.createQuery(
                                    "select s from Status s where s.meaning = :meaning and s.shipped = true",
                                    Status.class)
                            .setParameter("meaning", plan.shipped())
                            .getSingleResult());
            return;
        }
        Status status = new Status(StatusMeaning.PROPOSED, first);
        status.call(new Status.Labels(plan.word(), plan.word()));
        status.show(Tone.values()[0], 1);
        status.allow(new StatusFlags.Granted(plan.shown(), false, false, false, false, false));
        rest.keep(plan.id(), status);
    }

    private void settings(Library library) {
        em.createQuery("delete from LayerRule r").executeUpdate();
        for (LayerType type : LayerType.values()) {
            em.persist(new LayerRule(type, library.shown().contains(type), false));
        }
        InstanceSettings instance = em.createQuery("select s from InstanceSettings s", InstanceSettings.class)
                .getResultStream()
                .findFirst()
                .orElseGet(InstanceSettings::new);
        instance.keepActiveShown(library.keepActive());
        instance.countNullAs(rest.get(library.ofNone().id()));
        em.persist(instance);
    }

    private void prefer(UUID who, Set<DeliveryFormat> formats) {
        DeliveryPreferences wished = new DeliveryPreferences(null, formats, null, null, null);
        Object either = rest.get(who);
        if (either instanceof Company company) {
            company.prefer(wished);
        } else {
            ((Contact) either).prefer(wished);
        }
    }

    private void design(Piece plan) {
        Design design = new Design(rest.get(plan.customer().id()), "N-" + plan.word(), "Design " + plan.word(), now);
        design.lieIn(plan.project() == null ? null : rest.get(plan.project().id()));
        design.archive(plan.archived());
        design.specify(new Design.Specification(null, plan.material(), null, Measures.unknown()));
        rest.keep(plan.id(), design);
    }

    private Map<DesignFile, List<DesignLayer.Facts>> revision(Issue plan, Library library) {
        Status status = plan.status() == null ? null : rest.get(plan.status().id());
        DesignRevision revision = new DesignRevision(
                rest.get(plan.design()),
                new DesignRevision.Naming("R" + plan.ordinal(), plan.ordinal(), "for " + plan.word()),
                status,
                now);
        rest.keep(plan.id(), revision);
        Drawing drawing = plan.drawing();
        StoredFile bytes = drawing.bytes() == null
                ? rest.drawn(drawing.kind())
                : rest.get(drawing.bytes().id());
        String name = "drawing-" + plan.word() + "." + drawing.kind().name().toLowerCase(Locale.ROOT);
        DesignFile file = revision.add(new DesignFile.Named(bytes, name, null), now);
        PlanLoader.set(Root.class, "id", file, drawing.id());
        List<Plane> layers = library.layers().stream()
                .filter(layer -> layer.revision().equals(plan.id()))
                .toList();
        return Map.of(file, draw(file, drawing, layers));
    }

    private List<DesignLayer.Facts> draw(DesignFile file, Drawing drawing, List<Plane> layers) {
        Function<Plane, String> key = layer -> drawing.kind().key(layer.ordinal() - 1, layer.base());
        Map<UUID, Plane> byId = layers.stream().collect(Collectors.toMap(Plane::id, Function.identity()));
        Map<String, Plane> byKey = layers.stream().collect(Collectors.toMap(key, Function.identity()));
        List<DesignLayer.Facts> facts = layers.stream()
                .map(layer -> new DesignLayer.Facts(
                        key.apply(layer),
                        layer.parent() == null ? null : key.apply(byId.get(layer.parent())),
                        name(layer, drawing),
                        null,
                        null,
                        layer.base(),
                        1,
                        true))
                .toList();
        DesignFile.Facts told =
                new DesignFile.Facts(drawing.kind().name(), drawing.kind().unit(), 1, drawing.forStaff());
        file.show(told, facts, fact -> byKey.get(fact.key()).type());
        for (DesignLayer layer : file.getLayers()) {
            Plane plane = byKey.get(layer.getKey());
            PlanLoader.set(Root.class, "id", layer, plane.id());
            layer.stand(plane.status() == null ? null : rest.get(plane.status().id()));
        }
        return facts;
    }

    /** Beside the entity, since no verb leads to every mixture of states, but the rules must hold for rows of any origin. */
    private void ingest(Issue plan) {
        em.createQuery("update DesignRevision r set r.ingest = :state where r.id = :id")
                .setParameter("state", plan.ingest())
                .setParameter("id", plan.id())
                .executeUpdate();
    }

    /** What can be looked into is called as the drawing calls it. */
    private static String name(Plane layer, Drawing drawing) {
        if (drawing.bytes() == null) {
            return TinyDrawing.name(layer.ordinal() - 1, layer.base());
        }
        return "Layer " + layer.word();
    }

    /** As {@link #ingest}. */
    private void stand(Piece plan) {
        em.createQuery(
                        "update Design d set d.activeRevision = :active, d.underModification = :changing where d.id = :id")
                .setParameter("active", plan.active() == null ? null : rest.get(plan.active()))
                .setParameter("changing", plan.underModification())
                .setParameter("id", plan.id())
                .executeUpdate();
    }
}
