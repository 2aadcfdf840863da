package org.sightline.ejb.shared;

import java.util.List;

/** What one capability can say of how the portal is; all of them together make the health page. */
public interface HealthCheck {

    List<HealthFact> facts();

    /**
     * One thing that can be well or not.
     *
     * @param key   last part of its text key
     * @param value a number, or null where the state says all
     * @param state how it is
     */
    record HealthFact(String key, Long value, State state) {

        public static HealthFact of(String key, boolean well) {
            return new HealthFact(key, null, well ? State.WELL : State.WARN);
        }

        public static HealthFact of(String key, long value, boolean well) {
            return new HealthFact(key, value, well ? State.WELL : State.WARN);
        }
    }

    /** How something is. */
    enum State {
        WELL,

        /** Somebody should look at it; the portal works on. */
        WARN
    }
}
