package org.sightline.ejb.submittal.outgoing;

import java.time.Instant;

/** Somebody who was asked to confirm that files taken back are no longer used. @param confirmedAt null while it is open */
public record RecallRow(String name, Instant askedAt, Instant confirmedAt) {}
