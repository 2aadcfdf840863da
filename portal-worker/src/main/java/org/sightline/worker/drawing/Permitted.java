package org.sightline.worker.drawing;

import java.util.Set;

/**
 * The layers somebody may see; all others are denied, also those nobody knows of.
 *
 * @param keys keys of layers, {@link Layer#BASE} for what lies on no layer
 */
public record Permitted(Set<String> keys) {

    public Permitted {
        keys = Set.copyOf(keys);
    }

    public static Permitted of(String... keys) {
        return new Permitted(Set.of(keys));
    }

    public boolean has(String key) {
        return keys.contains(key);
    }

    /** Whether what lies on no layer may be seen. */
    public boolean base() {
        return has(Layer.BASE);
    }
}
