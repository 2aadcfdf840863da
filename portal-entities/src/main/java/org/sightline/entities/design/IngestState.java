package org.sightline.entities.design;

import java.util.Set;
import java.util.stream.Stream;

/** How far a drawing is taken in; contacts see only what is READY. */
public enum IngestState {
    RECEIVED,
    /** Somebody is looking into it just now. */
    SCANNING,
    READY,
    REFUSED,
    /** Its layers are known and some of them want a word of staff first. */
    WAITING_FOR_LAYER_REVIEW;

    /** What holds back all of them counts; without any drawing nothing has come yet. */
    static IngestState together(Set<IngestState> states) {
        return Stream.of(REFUSED, RECEIVED, SCANNING, WAITING_FOR_LAYER_REVIEW, READY)
                .filter(states::contains)
                .findFirst()
                .orElse(RECEIVED);
    }
}
