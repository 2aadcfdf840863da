package org.sightline.entities.shared;

import java.util.UUID;

/** Points at a thing of any capability by its table name and id; used where a relation would point the wrong way. */
public record SubjectRef(String kind, UUID id) {

    public static SubjectRef of(String kind, UUID id) {
        return new SubjectRef(kind, id);
    }
}
