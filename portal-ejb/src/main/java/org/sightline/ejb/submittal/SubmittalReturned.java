package org.sightline.ejb.submittal;

import java.util.UUID;

/** An incoming submittal was returned to its sender. Fired inside the transaction. */
public record SubmittalReturned(UUID submittal) {}
