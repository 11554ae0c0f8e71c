package org.rapporteur.standalone.cli;

import java.util.concurrent.Callable;
import org.rapporteur.standalone.Progress;
import org.rapporteur.standalone.faults.FaultRounds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code rapporteur faults}: parts lost on purpose, and whether anything is missing afterwards. */
@Command(
        name = "faults",
        sortOptions = false,
        description = "Lose parts on purpose under load, and look after each time whether all that was promised is"
                + " there. Exit code 1 if anything is not.")
final class Faults implements Callable<Integer> {

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How many times a part is lost (${DEFAULT-VALUE}).")
    int rounds;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "1",
            description = "Decides which, when and for how long (${DEFAULT-VALUE}).")
    long seed;

    @Option(
            names = "--side-by-side",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many installations are played at a time (${DEFAULT-VALUE}); each takes 2 GB.")
    int sideBySide;

    @Override
    public Integer call() throws Exception {
        return new FaultRounds(seed, sideBySide, new Progress(System.out)).play(rounds) ? 0 : 1;
    }
}
