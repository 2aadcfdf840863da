package org.sightline.ejb.document;

import java.util.UUID;
import org.sightline.entities.document.RevisionState;

/**
 * Which of the visible documents a list shows; null leaves a question open.
 *
 * @param q        part of the number, the title or the name of a visible file
 * @param customer documents of this company's projects
 * @param inPortal some revision is in the portal, or none is
 * @param state    some visible revision stands so; asked by staff only
 */
public record DocumentFilter(String q, UUID project, UUID customer, Boolean inPortal, RevisionState state) {

    public static DocumentFilter all() {
        return new DocumentFilter(null, null, null, null, null);
    }

    public static DocumentFilter of(UUID project) {
        return new DocumentFilter(null, project, null, null, null);
    }

    /** The same within one project. */
    public DocumentFilter in(UUID only) {
        return new DocumentFilter(q, only, customer, inPortal, state);
    }

    public static DocumentFilter searching(String q) {
        return new DocumentFilter(q, null, null, null, null);
    }
}
