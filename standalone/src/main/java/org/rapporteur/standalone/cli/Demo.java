package org.rapporteur.standalone.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.scenario.Played;
import org.rapporteur.standalone.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur demo}: the twelfth session, from its first act to its report. */
@Command(
        name = "demo",
        sortOptions = false,
        description = "Play the twelfth session, write its reports, then serve its page until Ctrl-C.")
final class Demo implements Callable<Integer> {

    @Option(names = "--exit", description = "Stop after writing the reports.")
    boolean exit;

    @Option(names = "--texts", paramLabel = "DIR", description = "Where the texts of the resolutions lie.")
    @Nullable Path texts;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Where the reports go (${DEFAULT-VALUE}).")
    Path out = Path.of("");

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        Scenario scenario = Scenario.twelfthSession(Optional.ofNullable(texts));
        try (StandaloneRuntime runtime = progress.total("Started", () -> StandaloneRuntime.temporary(progress))) {
            Played played = new Performance(scenario, List.of(), out, false, progress)
                    .at(runtime.commandSide(), runtime.querySide());
            if (!exit) {
                progress.say("Page: %s/sessions/%s (Ctrl-C stops)".formatted(runtime.querySide(), played.session()));
                new CountDownLatch(1).await();
            }
        }
        return 0;
    }
}
