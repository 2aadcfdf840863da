package org.sightline.ejb.document;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sightline.ejb.project.Site;
import org.sightline.entities.shared.NotFoundException;

/**
 * One document to show.
 *
 * @param version    null for contacts, whom it would tell of what happens to revisions they do not see
 * @param inRegister null for contacts, whom it does not concern
 * @param required   whether it is still required at all
 * @param standing   null for contacts, who are told what is known of the revisions they see
 * @param customer   null for those who do not reach the customer, as sub-suppliers
 * @param supplier   the sub-supplier that delivers it; null when there is none or the caller may not know it
 * @param updatedAt  for contacts: when the latest revision came into the portal
 * @param revisions  those the caller sees, latest first
 * @param actions    what the caller may do with it
 */
public record DocumentDetail(
        UUID id,
        Long version,
        String number,
        String title,
        String docCode,
        Boolean inRegister,
        boolean required,
        Standing standing,
        ProjectRef project,
        Site customer,
        Site supplier,
        Instant createdAt,
        Instant updatedAt,
        List<RevisionRow> revisions,
        Set<DocumentAction> actions) {

    public boolean can(DocumentAction action) {
        return actions.contains(action);
    }

    public RevisionRow latest() {
        return revisions.isEmpty() ? null : revisions.get(0);
    }

    /**
     * The revision of this reference: its label or its id.
     *
     * @throws NotFoundException when the caller sees none
     */
    public RevisionRow revision(String reference) {
        return by(reference, RevisionRow::reference)
                .or(() -> by(reference, RevisionRow::label))
                .or(() -> by(reference, row -> row.id().toString()))
                .orElseThrow(NotFoundException::new);
    }

    private Optional<RevisionRow> by(String reference, java.util.function.Function<RevisionRow, String> name) {
        return revisions.stream()
                .filter(row -> name.apply(row).equals(reference))
                .findFirst();
    }
}
