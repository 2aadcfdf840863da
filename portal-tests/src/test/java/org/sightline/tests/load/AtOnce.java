package org.sightline.tests.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many who ask at the same time. */
final class AtOnce {

    private AtOnce() {}

    /** @param one asks as often as it is told, and says how long each took in nanoseconds */
    interface Asking {
        long[] times(int count) throws Exception;
    }

    /** @return the time of each of all requests in nanoseconds */
    static long[] drive(int atOnce, int all, Asking one) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(atOnce);
        try {
            List<Callable<long[]>> work = new ArrayList<>();
            for (int i = 0; i < atOnce; i++) {
                work.add(() -> one.times(all / atOnce));
            }
            List<long[]> parts = new ArrayList<>();
            for (Future<long[]> part : threads.invokeAll(work)) {
                parts.add(part.get());
            }
            return parts.stream().flatMapToLong(Arrays::stream).toArray();
        } finally {
            threads.shutdown();
        }
    }
}
