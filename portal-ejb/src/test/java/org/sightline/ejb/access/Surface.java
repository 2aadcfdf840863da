package org.sightline.ejb.access;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.sightline.entities.customer.Company;
import org.sightline.entities.customer.Contact;
import org.sightline.entities.design.Design;
import org.sightline.entities.design.DesignFile;
import org.sightline.entities.design.DesignLayer;
import org.sightline.entities.design.DesignRevision;
import org.sightline.entities.document.DocumentRevision;
import org.sightline.entities.document.DocumentSlot;
import org.sightline.entities.notification.Notification;
import org.sightline.entities.project.Project;
import org.sightline.entities.shared.NotFoundException;
import org.sightline.entities.shared.Root;
import org.sightline.entities.submittal.ShareLink;
import org.sightline.entities.submittal.Submittal;
import org.sightline.entities.submittal.SubmittalItem;
import org.sightline.entities.world.Library;
import org.sightline.entities.world.Plan;
import org.sightline.entities.world.Sight;

/** One kind of thing: its entity, all of them in a plan, and those in a sight. */
record Surface<E extends Root>(
        Class<E> root, Function<Plan, List<? extends Plan.Thing>> all, Function<Sight, Set<UUID>> seen) {

    static final List<Surface<?>> ALL = List.of(
            new Surface<>(Company.class, Plan::companies, Sight::companies),
            new Surface<>(Contact.class, Plan::contacts, Sight::contacts),
            new Surface<>(Project.class, Plan::projects, Sight::projects),
            new Surface<>(DocumentSlot.class, Plan::slots, Sight::slots),
            new Surface<>(DocumentRevision.class, Plan::revisions, Sight::revisions),
            new Surface<>(Submittal.class, plan -> plan.exchange().submittals(), Sight::submittals),
            new Surface<>(SubmittalItem.class, plan -> plan.exchange().lines(), Sight::lines),
            new Surface<>(ShareLink.class, plan -> plan.exchange().links(), Sight::links),
            new Surface<>(Notification.class, plan -> plan.exchange().notices(), Sight::notices),
            new Surface<>(Design.class, plan -> plan.library().designs(), Sight::designs),
            new Surface<>(DesignRevision.class, plan -> plan.library().revisions(), Sight::designRevisions),
            new Surface<>(DesignLayer.class, plan -> plan.library().layers(), Sight::layers),
            new Surface<>(DesignFile.class, Surface::drawings, Sight::originals));

    private static List<Library.Drawing> drawings(Plan plan) {
        return plan.library().revisions().stream().map(Library.Issue::drawing).toList();
    }

    /** The kinds of things there are in a world. */
    static List<Surface<?>> in(Plan plan) {
        return ALL.stream().filter(surface -> !surface.ids(plan).isEmpty()).toList();
    }

    boolean isOfDesigns() {
        return root.getPackage().equals(Design.class.getPackage());
    }

    Collection<UUID> ids(Plan plan) {
        return all.apply(plan).stream().map(Plan.Thing::id).toList();
    }

    boolean isFound(VisibleQuery query, UUID id, Viewer viewer) {
        try {
            return query.find(root, id, viewer.caller()).get().getId().equals(id);
        } catch (NotFoundException hidden) {
            return false;
        }
    }
}
