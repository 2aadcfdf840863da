package org.sightline.ejb.submittal;

import java.util.UUID;

/** An incoming submittal was moved to another project. Fired inside the transaction. */
public record SubmittalMoved(UUID submittal) {}
