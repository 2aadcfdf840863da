package org.sightline.ejb.submittal;

import java.util.UUID;

/** A partner has handed in a submittal. Fired inside the transaction. */
public record SubmittalReceived(UUID submittal) {}
