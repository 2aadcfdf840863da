package org.sightline.entities.submittal;

import java.time.Instant;
import org.sightline.entities.identity.Account;

/** Who did something to a line, and when. */
public record Act(Account by, Instant at) {}
