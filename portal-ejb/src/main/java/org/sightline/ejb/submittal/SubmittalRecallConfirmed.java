package org.sightline.ejb.submittal;

import java.util.UUID;

/** Somebody has confirmed that it no longer uses what was taken back. Fired inside the transaction. */
public record SubmittalRecallConfirmed(UUID submittal, UUID account) {}
