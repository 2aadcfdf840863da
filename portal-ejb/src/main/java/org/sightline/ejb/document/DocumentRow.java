package org.sightline.ejb.document;

import java.time.Instant;
import java.util.UUID;
import org.sightline.ejb.project.Site;

/**
 * A line of a document list.
 *
 * @param customer  null for those who do not reach the customer, as sub-suppliers
 * @param required  whether it is still required at all
 * @param latest    the latest revision the caller sees, or null
 * @param shown     the latest revision in the portal, or null
 * @param revisions how many revisions the caller sees
 * @param updatedAt for contacts: when the latest revision came into the portal
 */
public record DocumentRow(
        UUID id,
        String number,
        String title,
        String docCode,
        boolean inRegister,
        boolean required,
        ProjectRef project,
        Site customer,
        RevisionRow latest,
        RevisionRow shown,
        int revisions,
        Instant updatedAt) {

    /** What the customer's side knows of the latest revision. */
    public Told told() {
        return latest == null ? Told.nothing() : latest.told();
    }

    /** Whether there is a file to take away. */
    public boolean downloadable() {
        return latest != null && latest.clean();
    }
}
