package org.sightline.ejb.submittal;

import java.util.UUID;

/** The notice of an outgoing submittal is sent once more to those it is addressed to. Fired inside the transaction. */
public record SubmittalResent(UUID submittal) {}
