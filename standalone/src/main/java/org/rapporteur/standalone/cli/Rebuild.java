package org.rapporteur.standalone.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.rapporteur.query.QuerySide;
import org.rapporteur.query.rebuild.Outcome;
import org.rapporteur.query.rebuild.Rebuilding;
import org.rapporteur.standalone.Addresses;
import org.rapporteur.standalone.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur rebuild}: all views made anew from the facts, compared with the live ones, put in their place. */
@Command(
        name = "rebuild",
        description = "Make all views anew beside the live ones, compare both field by field, and switch.")
final class Rebuild implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the data lie of the server that runs here, or is started (${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    @Option(
            names = "--from",
            paramLabel = "SOURCE",
            defaultValue = "kafka",
            description = "kafka, or store if Kafka is lost (${DEFAULT-VALUE}).")
    Source from = Source.kafka;

    @Option(names = "--compare", description = "Leave the live views where they are; exit code 1 if they differ.")
    boolean compare;

    /** As it is typed. */
    enum Source {
        kafka,
        store
    }

    private int exitCode;

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        Servers.onData(data, progress, addresses -> rebuild(addresses, progress));
        return exitCode;
    }

    private void rebuild(Addresses addresses, Progress progress) throws Exception {
        Outcome outcome = new Rebuilding(QuerySide.application())
                .run(
                        from == Source.store ? Optional.of(addresses.commandSide()) : Optional.empty(),
                        !compare,
                        progress::say,
                        addresses.querySettings());
        outcome.say(progress::say);
        exitCode = outcome.replaced() || outcome.isSound() ? 0 : 1;
    }
}
