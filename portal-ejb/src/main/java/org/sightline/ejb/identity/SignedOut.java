package org.sightline.ejb.identity;

import java.util.UUID;

/** An account has just ended a session by its own doing; told within the transaction. */
public record SignedOut(UUID account) {}
