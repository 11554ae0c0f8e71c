package org.rapporteur.standalone.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.ActCatalog;
import org.rapporteur.standalone.Ports;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.slf4j.LoggerFactory;

/**
 * No request breaks it. Settings: {@code -Dfuzz.requests=N -Dfuzz.seed=S}, {@code -Dfuzz.minutes=M} to ask no longer,
 * and {@code -Dfuzz.strict=true} on a machine that has nothing else to do, where no answer may take more than two
 * seconds.
 */
class RequestsTest {
    private static final int AT_ONCE = 2;
    private static final int WEIGHED_EVERY = 5_000;
    private static final long HEAP_BOUND = 600L << 20;
    private static final Duration STRICT = Duration.ofSeconds(2);
    private static final Duration PATIENT = Duration.ofSeconds(30);

    /** In so many requests everything is reached that can be. */
    private static final int ENOUGH_FOR_ALL = 20_000;

    @Test
    void some_thousand_requests_break_nothing() throws Exception {
        run(Integer.getInteger("fuzz.requests", 2_000));
    }

    @Test
    @Tag("slow")
    void a_hundred_thousand_requests_break_nothing() throws Exception {
        run(Integer.getInteger("fuzz.requests", 100_000));
    }

    private void run(int requests) throws Exception {
        long seed = Long.getLong("fuzz.seed", 1);
        System.out.printf("fuzz.seed=%d fuzz.requests=%d%n", seed, requests);
        Path faults = emptied(Path.of("target", "fuzz", "seed-" + seed));
        Tally tally = new Tally();
        List<Fuzzer> fuzzers = new ArrayList<>();
        Progress progress = new Progress(System.out);
        Path data = faults.resolve("data");
        try (ErrorsHeard _ = ErrorsHeard.by(tally);
                StandaloneRuntime runtime = StandaloneRuntime.kept(data, Ports.FREE, progress)) {
            Importing.trusted(data.resolve("record"));
            for (int number = 0; number < AT_ONCE; number++) {
                fuzzers.add(new Fuzzer(number, seed, runtime.commandSide(), runtime.querySide(), tally, faults));
            }
            // Each request that names nothing there is makes a line; what is wrong with us is an error.
            if (LoggerFactory.getLogger("org.springframework.web") instanceof Logger springs) {
                springs.setLevel(Level.ERROR);
            }
            Instant end = Instant.now().plus(Duration.ofMinutes(Integer.getInteger("fuzz.minutes", 600)));
            ask(fuzzers, () -> tally.requests() < requests && Instant.now().isBefore(end), tally);
            if (tally.requests() >= ENOUGH_FOR_ALL) {
                LeftOut.ask(runtime.commandSide(), runtime.querySide(), tally, faults);
            }
            new Aftermath(runtime, tally, faults).look(fuzzers);
            for (Fuzzer fuzzer : fuzzers) {
                fuzzer.close();
            }
        } finally {
            tally.lines().forEach(System.out::println);
        }
        assertThat(tally.faults())
                .as("faults; with the seed %d they come again", seed)
                .isEmpty();
        assertThat(tally.longest()).isLessThan(Boolean.getBoolean("fuzz.strict") ? STRICT : PATIENT);
        assertThat(tally.mostHeap()).isLessThan(HEAP_BOUND);
        if (tally.requests() >= ENOUGH_FOR_ALL) {
            assertThat(tally.actsAccepted()).containsAll(ActCatalog.NAMES.all().keySet());
            assertThat(tally.endpointsAnsweredWell())
                    .containsAll(Endpoint.all().stream().map(Endpoint::name).toList());
        }
    }

    /** Data and logs of the last run with a seed are there to be looked at until the next one. */
    private static Path emptied(Path directory) throws IOException {
        if (Files.exists(directory)) {
            try (Stream<Path> files = Files.walk(directory)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        return Files.createDirectories(directory);
    }

    private static void ask(List<Fuzzer> fuzzers, BooleanSupplier goOn, Tally tally) throws Exception {
        try (ExecutorService together = Executors.newThreadPerTaskExecutor(
                Thread.ofPlatform().name("fuzzer-", 0).factory())) {
            List<Future<?>> runs = new ArrayList<>();
            for (Fuzzer fuzzer : fuzzers) {
                runs.add(together.submit(() -> {
                    fuzzer.run(goOn);
                    return null;
                }));
            }
            int weighed = 0;
            for (Future<?> run : runs) {
                while (!run.isDone()) {
                    Thread.sleep(200);
                    if (tally.requests() / WEIGHED_EVERY > weighed) {
                        weighed = tally.requests() / WEIGHED_EVERY;
                        tally.weigh();
                    }
                }
                run.get();
            }
            tally.weigh();
        }
    }
}
