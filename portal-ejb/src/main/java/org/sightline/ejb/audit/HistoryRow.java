package org.sightline.ejb.audit;

import java.time.Instant;
import java.util.Map;

/**
 * One step in the timeline of a thing.
 *
 * @param actor   the login of who did it; null where the caller may not know it
 * @param details the facts by name; empty where the caller may not know them
 */
public record HistoryRow(Instant actedAt, String actor, String action, Map<String, String> details) {}
