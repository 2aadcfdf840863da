package org.sightline.ejb.submittal;

import java.util.UUID;

/** A partner's answer to documents of an outgoing submittal was recorded. Fired inside the transaction. */
public record SubmittalAnswered(UUID submittal) {}
