package org.sightline.entities.world;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * The ids of what somebody sees, kind by kind.
 *
 * @param wholeDrawings that are seen with all their layers by who may have originals
 * @param originals     those of them whose format is granted: what rule O gives out
 * @param lines         those of submittals whose files are given out
 * @param links         to submittals, for people without an account
 * @param notices       rows of the own bell
 */
public record Sight(
        Set<UUID> companies,
        Set<UUID> contacts,
        Set<UUID> projects,
        Set<UUID> slots,
        Set<UUID> revisions,
        Set<UUID> designs,
        Set<UUID> designRevisions,
        Set<UUID> layers,
        Set<UUID> wholeDrawings,
        Set<UUID> originals,
        Set<UUID> submittals,
        Set<UUID> lines,
        Set<UUID> links,
        Set<UUID> notices) {

    static Sight nothing() {
        return new Sight(
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>(),
                new HashSet<>());
    }

    /** What both see. */
    Sight and(Sight other) {
        companies.retainAll(other.companies);
        contacts.retainAll(other.contacts);
        projects.retainAll(other.projects);
        slots.retainAll(other.slots);
        revisions.retainAll(other.revisions);
        designs.retainAll(other.designs);
        designRevisions.retainAll(other.designRevisions);
        layers.retainAll(other.layers);
        wholeDrawings.retainAll(other.wholeDrawings);
        originals.retainAll(other.originals);
        submittals.retainAll(other.submittals);
        lines.retainAll(other.lines);
        links.retainAll(other.links);
        notices.retainAll(other.notices);
        return this;
    }
}
