package org.rapporteur.standalone.cli;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.rapporteur.standalone.House;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.benchmark.Benchmark;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur benchmark}: how fast it is here. */
@Command(
        name = "benchmark",
        description =
                "Measure acts per second beside single-row inserts, and accepted-to-seen latency, on this machine.")
final class Measure implements Callable<Integer> {

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long each measurement takes (${DEFAULT-VALUE}).")
    int seconds;

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        try (House house = progress.total("Started", () -> House.temporary(progress))) {
            new Benchmark(house, progress).run(Duration.ofSeconds(seconds));
        }
        return 0;
    }
}
