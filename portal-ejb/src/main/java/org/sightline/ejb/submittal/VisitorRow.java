package org.sightline.ejb.submittal;

import java.time.Instant;
import org.sightline.entities.submittal.RecipientKind;

/**
 * What one person of the partner did with a submittal we sent.
 *
 * @param kind         how it was addressed, or null when it was not
 * @param openedAt     when it was first opened, or null; what is taken away was opened
 * @param downloadedAt when files were first taken away, or null
 * @param visits       how often it was opened or files were taken away
 * @param address      network address of the latest visit, or null
 */
public record VisitorRow(
        String name, RecipientKind kind, Instant openedAt, Instant downloadedAt, int visits, String address) {}
