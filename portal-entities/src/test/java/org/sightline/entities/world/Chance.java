package org.sightline.entities.world;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;

/** Chance that can be had again: the same seed makes the same ids, words and choices. */
final class Chance {

    private static final double PERMISSIVE = 0.8;
    private static final int WORD = 9;

    private final Random random;

    Chance(long seed) {
        random = new Random(seed);
    }

    /** For switches that shall stand on "may see" in most cases. */
    boolean mostly() {
        return random.nextDouble() < PERMISSIVE;
    }

    boolean mostly(double probability) {
        return random.nextDouble() < probability;
    }

    /** Once in so many times. */
    boolean once(int in) {
        return random.nextInt(in) == 0;
    }

    boolean even() {
        return random.nextBoolean();
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    UUID id() {
        long high = random.nextLong() & 0xffffffffffff0fffL | 0x4000L;
        long low = random.nextLong() & 0x3fffffffffffffffL | 0x8000000000000000L;
        return new UUID(high, low);
    }

    /** Letters and digits that stand in no language and no other name. */
    String word() {
        String text = Long.toString(random.nextLong() & Long.MAX_VALUE, Character.MAX_RADIX);
        return "zq" + text.substring(text.length() - WORD).toLowerCase(Locale.ROOT);
    }
}
