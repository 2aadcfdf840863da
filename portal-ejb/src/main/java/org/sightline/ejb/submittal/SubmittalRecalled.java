package org.sightline.ejb.submittal;

import java.util.UUID;

/** Those who had taken files of a submittal away that were taken back are asked to confirm that they no longer use them. Fired inside the transaction. */
public record SubmittalRecalled(UUID submittal) {}
