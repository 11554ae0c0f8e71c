package org.rapporteur.standalone.chance;

import java.util.List;
import java.util.SplittableRandom;

/** All that is left to chance in one run comes from one seed. */
final class Dice {
    private final SplittableRandom random;
    private boolean calm;

    Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** From 0 to below the bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From one number to another, both included. */
    long between(long least, long most) {
        return random.nextLong(least, most + 1);
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Whether a thing happens that does so once in so many times. */
    boolean once(int inSoManyTimes) {
        return random.nextInt(inSoManyTimes) == 0;
    }

    /** Whether something goes wrong that does so once in so many times; never again once it is calm. */
    boolean mishap(int inSoManyTimes) {
        return !calm && once(inSoManyTimes);
    }

    /** From now on nothing goes wrong. */
    void calm() {
        calm = true;
    }
}
