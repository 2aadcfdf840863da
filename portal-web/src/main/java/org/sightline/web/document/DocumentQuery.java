package org.sightline.web.document;

import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.document.DocumentFilter;
import org.sightline.entities.document.RevisionState;
import org.sightline.entities.shared.RefusedException;

/** What a list of documents is narrowed by, beside {@code q}. */
public class DocumentQuery {

    @QueryParam("project")
    private UUID project;

    @QueryParam("customer")
    private UUID customer;

    @QueryParam("inPortal")
    private Boolean inPortal;

    @QueryParam("state")
    private String state;

    DocumentFilter filter(String q) {
        return new DocumentFilter(q, project, customer, inPortal, state(state));
    }

    /** @param name as it stands in an address; nothing means any */
    static RevisionState state(String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        return Arrays.stream(RevisionState.values())
                .filter(state -> state.name().equals(name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new RefusedException("document.badState"));
    }
}
