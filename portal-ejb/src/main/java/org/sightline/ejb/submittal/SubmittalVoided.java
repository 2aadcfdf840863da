package org.sightline.ejb.submittal;

import java.util.UUID;

/** An outgoing submittal was taken back, as a whole or in part. Fired inside the transaction. */
public record SubmittalVoided(UUID submittal) {}
