package org.sightline.ejb.submittal;

import java.util.UUID;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.SubmittalState;

/**
 * Which of the visible submittals a list shows; null leaves a question open.
 *
 * @param q           part of the number, the purpose, or the name of a file or document in it
 * @param partner     those that went to this company or came from it
 * @param unprocessed incoming ones with files that nobody has handled, or all others
 */
public record SubmittalFilter(
        String q, UUID project, UUID partner, Direction direction, SubmittalState state, Boolean unprocessed) {

    public static SubmittalFilter all() {
        return new SubmittalFilter(null, null, null, null, null, null);
    }

    public static SubmittalFilter of(UUID project) {
        return all().in(project);
    }

    /** The same within one project. */
    public SubmittalFilter in(UUID only) {
        return new SubmittalFilter(q, only, partner, direction, state, unprocessed);
    }

    public SubmittalFilter going(Direction only) {
        return new SubmittalFilter(q, project, partner, only, state, unprocessed);
    }

    public SubmittalFilter stillToProcess() {
        return new SubmittalFilter(q, project, partner, direction, state, true);
    }
}
