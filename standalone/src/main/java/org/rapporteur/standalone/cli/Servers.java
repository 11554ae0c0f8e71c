package org.rapporteur.standalone.cli;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.standalone.Addresses;
import org.rapporteur.standalone.Ports;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import picocli.CommandLine.Option;

/** Which installation a command is about: one that runs, or one whose data lie here and that is started for a while. */
final class Servers {

    @Option(
            names = "--server",
            paramLabel = "URL",
            description = "A running server that takes acts and gives pages; of 'serve', the address of the acts.")
    @Nullable URI server;

    @Option(
            names = "--pages",
            paramLabel = "URL",
            description = "Where the pages and reports are, if not at the same address.")
    @Nullable URI pages;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Without a server named: where the data lie of the one that runs here, or is started"
                    + " (${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    /** What is to be done with the two sides. */
    interface Work {
        void with(URI commandSide, URI querySide) throws Exception;
    }

    void run(Progress progress, Work work) throws Exception {
        if (server != null) {
            work.with(server, pages == null ? server : pages);
            return;
        }
        onData(data, progress, addresses -> work.with(addresses.commandSide(), addresses.querySide()));
    }

    /** What is to be done with an installation on this machine. */
    interface WorkHere {
        void with(Addresses addresses) throws Exception;
    }

    /** Does it with the one that runs on these data, or starts one for the while. */
    static void onData(Path data, Progress progress, WorkHere work) throws Exception {
        Optional<Addresses> running = Addresses.of(data);
        if (running.isPresent()) {
            work.with(running.get());
            return;
        }
        try (StandaloneRuntime runtime =
                progress.total("Started", () -> StandaloneRuntime.kept(data, Ports.FREE, progress))) {
            work.with(runtime.addresses());
        }
    }
}
