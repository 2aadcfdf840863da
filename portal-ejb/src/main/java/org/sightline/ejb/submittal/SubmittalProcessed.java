package org.sightline.ejb.submittal;

import java.util.UUID;

/** Every file of an incoming submittal has been handled. Fired inside the transaction. */
public record SubmittalProcessed(UUID submittal) {}
