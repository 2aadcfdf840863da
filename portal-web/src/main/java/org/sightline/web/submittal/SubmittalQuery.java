package org.sightline.web.submittal;

import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.UUID;
import org.sightline.ejb.submittal.SubmittalFilter;
import org.sightline.entities.shared.RefusedException;
import org.sightline.entities.submittal.Direction;
import org.sightline.entities.submittal.SubmittalState;

/** What a list of submittals is narrowed by, beside {@code q}. */
public class SubmittalQuery {

    @QueryParam("project")
    private UUID project;

    @QueryParam("customer")
    private UUID customer;

    @QueryParam("direction")
    private String direction;

    @QueryParam("state")
    private String state;

    /** Incoming ones with files that nobody has handled, or all others. */
    @QueryParam("unprocessed")
    private Boolean unprocessed;

    SubmittalFilter filter(String q) {
        return new SubmittalFilter(q, project, customer, direction(direction), state(state), unprocessed);
    }

    /** @param name as it stands in an address; nothing means any */
    static SubmittalState state(String name) {
        return constant(SubmittalState.class, name, "submittal.badState");
    }

    /** @param name as it stands in an address; nothing means both */
    static Direction direction(String name) {
        return constant(Direction.class, name, "submittal.badDirection");
    }

    static <E extends Enum<E>> E constant(Class<E> type, String name, String refusal) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(refusal);
        }
    }
}
