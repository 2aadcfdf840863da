package org.sightline.ejb.identity;

import java.util.UUID;

/** An account has just opened a session; told within the transaction. */
public record SignedIn(UUID account) {}
