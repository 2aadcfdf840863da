package org.sightline.ejb.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * A finished upload as a further revision.
 *
 * @param issue    it is issued at once
 * @param inPortal it goes into the portal at once; asking for it is the confirmation a working one needs
 */
public record NewRevision(
        @NotNull UUID upload, @Size(max = Limits.CODE) String label, boolean issue, boolean inPortal) {}
