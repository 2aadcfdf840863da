package org.sightline.ejb.design;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.project.Site;
import org.sightline.entities.shared.NotFoundException;

/**
 * One design to show.
 *
 * @param version   null for contacts, whom it would tell of what happens to revisions they do not see
 * @param project   null in the library
 * @param modified  a next revision of the valid one is being made, as far as the caller may know
 * @param updatedAt null for contacts
 * @param revisions those the caller sees, latest first
 * @param actions   what the caller may do with it
 * @param favourite the caller has marked it
 */
public record DesignDetail(
        UUID id,
        Long version,
        String number,
        String title,
        Description description,
        Site customer,
        ProjectRef project,
        boolean archived,
        boolean modified,
        Instant updatedAt,
        List<DesignRevisionRow> revisions,
        Set<DesignAction> actions,
        boolean favourite) {

    /** What a design is told by, beside its number and title. */
    public record Description(String customerReference, String material, String styleCode, DesignSize size) {}

    public boolean can(DesignAction action) {
        return actions.contains(action);
    }

    /** Null while it has none, which only staff see. */
    public DesignRevisionRow latest() {
        return revisions.isEmpty() ? null : revisions.get(0);
    }

    /** @throws NotFoundException when the caller sees none of this label */
    public DesignRevisionRow revision(String label) {
        return revisions.stream()
                .filter(row -> row.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
