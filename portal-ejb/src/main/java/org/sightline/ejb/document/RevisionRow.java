package org.sightline.ejb.document;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.storage.ScanState;

/**
 * One revision to show.
 *
 * @param reference   names it within its document in addresses: its label, or its id where two have the same label
 * @param state       as the caller may know it: superseded only if the later one is visible too
 * @param told        what the customer's side knows of it; nothing for those who do not reach the customer
 * @param forSupplier the sub-supplier that delivers the document sees it
 * @param size        in bytes
 * @param sha256      lower-case hexadecimal
 * @param uploadedBy  null where the caller may not know the person
 */
public record RevisionRow(
        UUID id,
        String label,
        String reference,
        RevisionState state,
        Told told,
        boolean inPortal,
        boolean forSupplier,
        String fileName,
        String contentType,
        long size,
        String sha256,
        ScanState scan,
        String uploadedBy,
        boolean ours,
        Instant uploadedAt,
        Set<RevisionAction> actions) {

    public boolean can(RevisionAction action) {
        return actions.contains(action);
    }

    /** Whether nobody but staff sees it. */
    public boolean internal() {
        return !inPortal && !forSupplier && ours;
    }

    public boolean clean() {
        return scan == ScanState.CLEAN;
    }
}
