package org.sightline.ejb.shared;

import java.util.function.Supplier;

/**
 * Steps of work behind the scenes, each a transaction of its own: whoever loses against another in the database wins soon
 * after. Else a step that is lost would wait until the lease of its work ends.
 */
public final class Persistently {

    private static final int ATTEMPTS = 3;

    private Persistently() {}

    /** @return what the first attempt that succeeds answers; what the last one throws is thrown */
    public static <R> R answered(Supplier<R> step) {
        for (int attempt = 1; ; attempt++) {
            try {
                return step.get();
            } catch (RuntimeException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /** The same for a step that answers nothing. */
    public static void done(Runnable step) {
        answered(() -> {
            step.run();
            return true;
        });
    }
}
