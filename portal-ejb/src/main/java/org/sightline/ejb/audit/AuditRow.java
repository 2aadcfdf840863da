package org.sightline.ejb.audit;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * A line of the trail.
 *
 * @param actor   the login as it was given; empty for strangers
 * @param seenAs  id of the contact with whose eyes was looked, or null
 * @param seenAsName its name, null when it is gone
 * @param details the facts by name, in their order
 * @param json    the same as it is kept
 * @param number  place in the chain, null until sealed
 */
public record AuditRow(
        UUID id,
        Instant actedAt,
        String actor,
        String seenAs,
        String seenAsName,
        String action,
        String subjectKind,
        String subjectId,
        Map<String, String> details,
        String json,
        String address,
        Long number) {

    AuditRow named(String name) {
        return new AuditRow(
                id, actedAt, actor, seenAs, name, action, subjectKind, subjectId, details, json, address, number);
    }
}
