package org.sightline.ejb.customer;

import java.util.UUID;

/** A contact reaches fewer companies than before; fired inside the transaction that made it so. */
public record ContactReachChanged(UUID contact) {}
