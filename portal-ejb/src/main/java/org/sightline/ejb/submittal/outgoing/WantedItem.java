package org.sightline.ejb.submittal.outgoing;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/**
 * A document for a draft.
 *
 * @param revision       its label or id; null for the latest of ours
 * @param returnExpected whether the partner is asked to answer it; null means yes
 */
public record WantedItem(@NotNull UUID document, String revision, Boolean returnExpected) {

    boolean isAnswerAsked() {
        return returnExpected == null || returnExpected;
    }
}
