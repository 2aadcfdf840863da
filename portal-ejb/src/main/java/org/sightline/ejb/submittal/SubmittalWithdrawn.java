package org.sightline.ejb.submittal;

import java.util.UUID;

/** A sender has taken back what it had handed in. Fired inside the transaction. */
public record SubmittalWithdrawn(UUID submittal) {}
