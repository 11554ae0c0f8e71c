package org.rapporteur.standalone.fuzz;

import java.util.Collection;
import java.util.List;
import java.util.Random;

/** Chance that comes out the same for the same seed. */
final class Dice {
    private final Random random;

    Dice(long seed) {
        // Seeds next to each other would begin alike.
        this.random = new Random(seed * 0x9E3779B97F4A7C15L);
    }

    Random random() {
        return random;
    }

    /** Whether a thing happens that does so once in so many times. */
    boolean once(int inSoManyTimes) {
        return random.nextInt(inSoManyTimes) == 0;
    }

    /** Whether a thing happens that does so so many times in a hundred. */
    boolean inHundred(int times) {
        return random.nextInt(100) < times;
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    @SafeVarargs
    final <T> T oneOf(T... values) {
        return values[random.nextInt(values.length)];
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Of a set too, if it has an order. */
    <T> T oneOf(Collection<T> values) {
        return values.stream().skip(random.nextInt(values.size())).findFirst().orElseThrow();
    }
}
