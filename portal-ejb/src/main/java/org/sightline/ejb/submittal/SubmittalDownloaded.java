package org.sightline.ejb.submittal;

import java.util.UUID;

/** Somebody it was addressed to has taken files of it away for the first time. Fired inside the transaction. */
public record SubmittalDownloaded(UUID submittal) {}
