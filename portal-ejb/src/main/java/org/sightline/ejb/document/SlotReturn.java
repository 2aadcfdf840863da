package org.sightline.ejb.document;

import java.time.LocalDate;
import org.sightline.entities.document.ReturnStatus;

/**
 * What a customer says of a document.
 *
 * @param due when we have to send again
 */
public record SlotReturn(ReturnStatus status, LocalDate due) {}
