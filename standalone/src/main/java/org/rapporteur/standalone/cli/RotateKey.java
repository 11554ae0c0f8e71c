package org.rapporteur.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.rapporteur.command.evidence.KeyRing;
import org.rapporteur.standalone.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur rotate-key}: from now on a new key signs, introduced by the old one. */
@Command(name = "rotate-key", description = "Make a new key, introduced by the one that signed until now.")
final class RotateKey implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where the data lie (${DEFAULT-VALUE}); a server on them goes on with the new key.")
    Path data = Path.of("data");

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            defaultValue = "rapporteur",
            description = "The name of the record (${DEFAULT-VALUE}).")
    String origin = "rapporteur";

    @Override
    public Integer call() {
        KeyRing keys = new KeyRing(data.resolve("record").resolve("keys"), origin);
        new Progress(System.out).say("From now on signs: " + keys.rotate().verifier());
        return 0;
    }
}
