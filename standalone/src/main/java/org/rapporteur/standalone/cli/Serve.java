package org.rapporteur.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.rapporteur.standalone.Ports;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.StandaloneRuntime;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur serve}: both sides until Ctrl-C, with data that stay. */
@Command(name = "serve", description = "Serve, keeping the data, until Ctrl-C.")
final class Serve implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the data lie (${DEFAULT-VALUE}).")
    Path data = Path.of("data");

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "8080",
            description = "Port of the pages (${DEFAULT-VALUE}); acts are taken on the next one. 0: any free ones.")
    int port;

    @Override
    public Integer call() throws Exception {
        Progress progress = new Progress(System.out);
        StandaloneRuntime runtime = progress.total("Ready", () -> StandaloneRuntime.kept(data, ports(), progress));
        progress.say("""

            Pages and reports:  %s
            Acts:               %s/sessions/{session}/acts/{act}
            Data:               %s
            Ctrl-C stops.\
            """.formatted(runtime.querySide(), runtime.commandSide(), data));
        new CountDownLatch(1).await();
        return 0;
    }

    private Ports ports() {
        return port == 0 ? Ports.FREE : new Ports(port, port + 1);
    }
}
