package org.sightline.ejb.submittal;

import java.util.UUID;

/** An outgoing submittal is in the partner's portal. Fired inside the transaction. */
public record SubmittalSent(UUID submittal) {}
