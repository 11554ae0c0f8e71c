package org.rapporteur.benchmark;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.scenario.Played;
import org.rapporteur.standalone.scenario.Scenario;
import org.rapporteur.standalone.scenario.ScenarioPlayer;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The program that {@code ./rapporteur benchmark} starts: how fast it is here. */
@Command(
        name = "benchmark",
        description =
                "Measure acts per second beside single-row inserts, and accepted-to-seen latency, on this machine.")
final class BenchmarkProgram implements Callable<Integer> {

    static void main(String... arguments) {
        // Explicitly: after a failed start Kafka's threads would keep the process alive.
        System.exit(new CommandLine(new BenchmarkProgram()).execute(arguments));
    }

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "10",
            description = "How long each measurement takes (${DEFAULT-VALUE}).")
    int seconds;

    @Option(
            names = "--viewers",
            paramLabel = "N",
            description = "Measure instead how soon N pages that watch a session hear of an act.")
    @Nullable Integer viewers;

    @Option(names = "--fetch", description = "With --viewers: each page also fetches the board when it changes.")
    boolean fetch;

    @Option(
            names = "--rebuild",
            paramLabel = "N",
            description = "Measure instead how fast all views of N facts are made anew.")
    @Nullable Long rebuild;

    @Option(
            names = "--verify",
            paramLabel = "N",
            description = "Measure instead what it costs to prove N facts, beside only reading and recording them.")
    @Nullable Long verify;

    @Option(
            names = "--replay",
            paramLabel = "N",
            description = "Measure instead how long jumps to moments of a session of N facts take.")
    @Nullable Integer replay;

    @Option(
            names = "--answers",
            paramLabel = "N",
            description = "Measure instead what the longest answers about a session of N facts take.")
    @Nullable Integer answers;

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        try (StandaloneRuntime runtime = progress.total("Started", () -> StandaloneRuntime.unwatched(progress))) {
            measure(runtime, progress);
        }
        return 0;
    }

    private void measure(StandaloneRuntime runtime, Progress progress) throws Exception {
        if (rebuild != null) {
            new Rebuilds(runtime, progress).run(twelfthSession(runtime, progress), rebuild);
            return;
        }
        if (verify != null) {
            new Verifying(runtime, progress).run(twelfthSession(runtime, progress), verify);
            return;
        }
        if (replay != null) {
            new Replaying(runtime, progress).run(twelfthSession(runtime, progress), replay);
            return;
        }
        if (answers != null) {
            new LongAnswers(runtime, progress).run(twelfthSession(runtime, progress), answers);
            return;
        }
        if (viewers == null) {
            new Throughput(runtime, progress).run(Duration.ofSeconds(seconds));
            return;
        }
        new Watching(runtime, progress).run(viewers, fetch);
    }

    private static SessionId twelfthSession(StandaloneRuntime runtime, Progress progress) throws Exception {
        Scenario twelfth = Scenario.twelfthSession(Optional.empty());
        Played played = progress.total(
                "Played " + twelfth.title(),
                () -> new ScenarioPlayer(runtime.commandSide(), progress::say).play(twelfth));
        return played.session();
    }
}
