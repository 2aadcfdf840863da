package org.sightline.entities.world;

import static org.sightline.entities.design.IngestState.READY;
import static org.sightline.entities.settings.LayerType.UNCLASSIFIED;
import static org.sightline.entities.settings.Module.DESIGNS;

import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.customer.DeliveryFormat;
import org.sightline.entities.settings.LayerType;
import org.sightline.entities.world.Library.Issue;
import org.sightline.entities.world.Library.Piece;
import org.sightline.entities.world.Library.Plane;
import org.sightline.entities.world.Library.Standing;
import org.sightline.entities.world.Plan.Person;
import org.sightline.entities.world.Plan.Site;

/** Who sees which designs, revisions and layers, walking from the design down. No query anywhere. */
record DesignOracle(Plan plan, Library library) {

    DesignOracle(Plan plan) {
        this(plan, plan.library());
    }

    /** Staff see all of every design that lies in no project, or in one they see. */
    void ofStaff(Sight sight) {
        for (Piece design : library.designs()) {
            if (design.project() != null
                    && !sight.projects().contains(design.project().id())) {
                continue;
            }
            sight.designs().add(design.id());
            for (Issue revision : library.revisions()) {
                if (revision.design().equals(design.id())) {
                    sight.designRevisions().add(revision.id());
                    sight.wholeDrawings().add(revision.drawing().id());
                    sight.originals().add(revision.drawing().id());
                    library.layers().stream()
                            .filter(layer -> layer.revision().equals(revision.id()))
                            .forEach(layer -> sight.layers().add(layer.id()));
                }
            }
        }
    }

    /** @param customer one the contact reaches @param projects those of it the contact sees as one of its people */
    void asCustomer(Person contact, Site customer, Set<UUID> projects, Sight sight) {
        for (Piece design : library.designs()) {
            boolean placed = design.project() == null
                    || projects.contains(design.project().id());
            if (!design.customer().equals(customer) || design.archived() || !placed || !moduleOn(customer)) {
                continue;
            }
            for (Issue revision : library.revisions()) {
                if (revision.design().equals(design.id()) && shows(design, revision)) {
                    sight.designs().add(design.id());
                    sight.designRevisions().add(revision.id());
                    layers(contact, customer, revision, sight);
                }
            }
        }
    }

    private boolean moduleOn(Site customer) {
        return plan.instance().getOrDefault(DESIGNS, false)
                && customer.modules().getOrDefault(DESIGNS, true);
    }

    private boolean shows(Piece design, Issue revision) {
        Standing status = revision.status() == null ? library.ofNone() : revision.status();
        if (revision.ingest() != READY || !shown(status, design.customer())) {
            return false;
        }
        if (!design.underModification()) {
            return true;
        }
        boolean isActive = revision.id().equals(design.active());
        boolean newer = revision.ordinal() > ordinal(design.active());
        return newer || isActive && library.keepActive();
    }

    private int ordinal(UUID id) {
        return library.revisions().stream()
                .filter(revision -> revision.id().equals(id))
                .mapToInt(Issue::ordinal)
                .findFirst()
                .orElse(Integer.MAX_VALUE);
    }

    private boolean shown(Standing status, Site customer) {
        return library.words().get(customer.id()).getOrDefault(status, status.shown());
    }

    /** The file itself only to who sees every layer of it, holds the right and is delivered its format. */
    private void layers(Person contact, Site customer, Issue revision, Sight sight) {
        boolean every = true;
        for (Plane layer : library.layers()) {
            if (layer.revision().equals(revision.id())) {
                if (permitted(contact, customer, layer)) {
                    sight.layers().add(layer.id());
                } else {
                    every = false;
                }
            }
        }
        if (every
                && library.originals().contains(contact.id())
                && !revision.drawing().forStaff()) {
            sight.wholeDrawings().add(revision.drawing().id());
            Set<DeliveryFormat> formats = formats(contact, customer);
            if (formats.contains(DeliveryFormat.NATIVE)
                    || formats.contains(
                            DeliveryFormat.valueOf(revision.drawing().kind().name()))) {
                sight.originals().add(revision.drawing().id());
            }
        }
    }

    /** What the contact said, else its company, else what shows and cannot be made from. */
    Set<DeliveryFormat> formats(Person contact, Site customer) {
        Set<DeliveryFormat> unsaid = EnumSet.of(DeliveryFormat.PDF, DeliveryFormat.SVG, DeliveryFormat.PNG);
        return library.formats().getOrDefault(contact.id(), library.formats().getOrDefault(customer.id(), unsaid));
    }

    private boolean permitted(Person contact, Site customer, Plane layer) {
        for (Plane step = layer; step != null; step = byId(step.parent())) {
            LayerType type = step.type();
            Set<LayerType> own = library.narrowed().get(contact.id());
            boolean typed = type != UNCLASSIFIED
                    && library.shown().contains(type)
                    && library.types().get(customer.id()).contains(type)
                    && (own == null || own.contains(type));
            if (!typed || step.status() != null && !shown(step.status(), customer)) {
                return false;
            }
        }
        return true;
    }

    private Plane byId(UUID id) {
        return library.layers().stream()
                .filter(layer -> layer.id().equals(id))
                .findFirst()
                .orElse(null);
    }
}
