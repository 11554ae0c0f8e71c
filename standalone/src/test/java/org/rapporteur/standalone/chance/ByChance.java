package org.rapporteur.standalone.chance;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.rapporteur.standalone.chance.World.ActHistory;
import org.rapporteur.standalone.chance.World.GoneWrong;

/** Plays seeds, one world after another in each of some threads, and says how that went. */
final class ByChance {
    static final long MOST_SEEDS_FOR_A_FAULT = 300;

    private static final int THREADS = 2;

    private ByChance() {}

    /** What the true code did. */
    record Survival(long seeds, long steps, long facts, Duration time, List<GoneWrong> wrong) {
        private static final Survival NONE = new Survival(0, 0, 0, Duration.ZERO, List.of());

        private Survival and(Survival other) {
            return new Survival(
                    seeds + other.seeds,
                    steps + other.steps,
                    facts + other.facts,
                    time,
                    Stream.concat(wrong.stream(), other.wrong.stream()).toList());
        }

        private Survival in(Duration time) {
            return new Survival(seeds, steps, facts, time, wrong);
        }

        String message() {
            return "%d of %d seeds survived: %d steps, %d facts, %d s"
                    .formatted(seeds - wrong.size(), seeds, steps, facts, time.toSeconds());
        }
    }

    /** The seed with which a fault was first found, out of those from 1 on. */
    record Discovery(PlantedFault fault, long seed, GoneWrong how) {
        String message() {
            return String.valueOf(how.getMessage());
        }
    }

    /**
     * {@code SEEDS}: the true code with so many seeds, and each planted fault until it is found. {@code SEED FAULT}:
     * one seed with one fault, or with {@code NONE}, and the steps that led there.
     */
    public static void main(String[] arguments) throws InterruptedException {
        int code = arguments.length == 2
                ? again(Long.parseLong(arguments[0]), PlantedFault.valueOf(arguments[1]))
                : all(arguments.length == 0 ? 200 : Long.parseLong(arguments[0]));
        System.exit(code);
    }

    private static int all(long seeds) throws InterruptedException {
        int missed = 0;
        try (Databases databases = Databases.create()) {
            for (PlantedFault fault : PlantedFault.planted()) {
                Optional<Discovery> found = discover(fault, 1, MOST_SEEDS_FOR_A_FAULT, databases);
                missed += found.isPresent() ? 0 : 1;
                System.out.printf(
                        "%-38s %s%n", fault, found.map(Discovery::message).orElse("was not found"));
            }
        }
        Survival survival = survive(1, seeds, THREADS);
        System.out.println(survival.message());
        survival.wrong().forEach(wrong -> System.out.println(wrong.getMessage()));
        return missed + survival.wrong().size();
    }

    private static int again(long seed, PlantedFault fault) {
        try (Databases databases = Databases.create()) {
            ActHistory history = World.play(seed, fault, databases);
            System.out.printf(
                    "seed %d survives: %d steps, %d facts, digest %x%n",
                    seed, history.steps(), history.facts(), history.digest());
            return 0;
        } catch (GoneWrong wrong) {
            wrong.last().forEach(System.out::println);
            System.out.println(wrong.getMessage());
            return 1;
        }
    }

    /** The first seed from one on, out of so many, with which a fault is found. */
    static Optional<Discovery> discover(PlantedFault fault, long first, long seeds, Databases databases) {
        for (long seed = first; seed < first + seeds; seed++) {
            try {
                World.play(seed, fault, databases);
            } catch (GoneWrong found) {
                return Optional.of(new Discovery(fault, seed, found));
            }
        }
        return Optional.empty();
    }

    /** The true code with the seeds from one to another. */
    static Survival survive(long first, long last, int threads) throws InterruptedException {
        long begin = System.nanoTime();
        AtomicLong next = new AtomicLong(first);
        List<Callable<Survival>> players = Collections.nCopies(threads, () -> survive(next, last));
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            Survival together = Survival.NONE;
            for (Future<Survival> player : pool.invokeAll(players)) {
                together = together.and(player.get());
            }
            return together.in(Duration.ofNanos(System.nanoTime() - begin));
        } catch (ExecutionException stopped) {
            throw new IllegalStateException("not all seeds could be played", stopped);
        }
    }

    /** What one player does: the next seed, and the next, in databases of its own. */
    private static Survival survive(AtomicLong next, long last) {
        Survival survival = Survival.NONE;
        try (Databases databases = Databases.create()) {
            for (long seed = next.getAndIncrement(); seed <= last; seed = next.getAndIncrement()) {
                survival = survival.and(survive(seed, databases));
            }
        }
        return survival;
    }

    private static Survival survive(long seed, Databases databases) {
        try {
            ActHistory history = World.play(seed, PlantedFault.NONE, databases);
            return new Survival(1, history.steps(), history.facts(), Duration.ZERO, List.of());
        } catch (GoneWrong wrong) {
            return new Survival(1, 0, 0, Duration.ZERO, List.of(wrong));
        }
    }
}
