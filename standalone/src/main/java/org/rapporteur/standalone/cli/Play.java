package org.rapporteur.standalone.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.ReportFiles;
import org.rapporteur.standalone.StandaloneRuntime;
import org.rapporteur.standalone.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rapporteur play}: a scenario's acts go in, its reports come out, and that is all. */
@Command(
        name = "play",
        sortOptions = false,
        description = "Play a scenario on a fresh store, or against a server, write its reports and exit.")
final class Play implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SCENARIO.yaml", description = "The scenario file.")
    Path scenario = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "Where the reports go.")
    Path out = Path.of("");

    @Option(
            names = "--languages",
            paramLabel = "LANG",
            split = ",",
            description = "The reports' languages (those of the body).")
    List<String> languages = List.of();

    @Option(
            names = "--texts",
            paramLabel = "DIR",
            description = "Where the texts lie that the scenario names (default: beside it).")
    @Nullable Path texts;

    @Option(names = "--sentences", description = "Tell of each act what the report says because of it.")
    boolean sentences;

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "A running server that takes acts and gives reports (default: one of its own).")
    @Nullable URI server;

    @Option(
            names = "--pages",
            paramLabel = "URL",
            description = "Where the pages and reports of the server are, if not at the same address.")
    @Nullable URI pages;

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        Performance performance = new Performance(
                Scenario.read(scenario, Optional.ofNullable(texts)), languages, out, sentences, progress);
        if (server != null) {
            URI reports = pages == null ? server : pages;
            new ReportFiles(reports).demandReports();
            performance.at(server, reports);
            return 0;
        }
        try (StandaloneRuntime runtime = progress.total("Started", () -> StandaloneRuntime.temporary(progress))) {
            performance.at(runtime.commandSide(), runtime.querySide());
        }
        return 0;
    }
}
