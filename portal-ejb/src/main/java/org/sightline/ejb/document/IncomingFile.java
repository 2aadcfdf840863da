package org.sightline.ejb.document;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.sightline.entities.shared.Limits;

/**
 * One of many files taken in together: a further revision of a document, or the first of a new one.
 *
 * @param document the document, or null for a new one with this number and title
 */
public record IncomingFile(
        @NotNull UUID upload,
        UUID document,
        @Size(max = Limits.CODE) String number,
        @Size(max = Limits.TITLE) String title,
        @Size(max = Limits.CODE) String label) {}
