package org.rapporteur.standalone.cli;

import java.nio.file.NoSuchFileException;
import org.rapporteur.standalone.archive.RecordServer;
import org.rapporteur.standalone.embedded.CannotStart;
import org.rapporteur.standalone.scenario.ScenarioStopped;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** All that can be typed after {@code rapporteur}. */
@Command(
        name = "rapporteur",
        description = "Tracks sessions of intergovernmental conferences and writes their reports.",
        subcommands = {
            Demo.class,
            Play.class,
            Serve.class,
            Export.class,
            Verify.class,
            Import.class,
            Rebuild.class,
            RotateKey.class,
            AcceptKey.class,
            Faults.class
        },
        mixinStandardHelpOptions = true)
public final class Commands {

    private Commands() {}

    /** Runs what was typed and returns the exit code: 0 done, 1 failed, 2 typed wrong. */
    public static int run(String... arguments) {
        return new CommandLine(new Commands())
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(command.getColorScheme().errorText("rapporteur: " + message(failure)));
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(arguments);
    }

    private static String message(Throwable failure) {
        if (failure instanceof ScenarioStopped
                || failure instanceof CannotStart
                || failure instanceof RecordServer.NotTaken) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoSuchFileException missing) {
            return "there is no file '%s'".formatted(missing.getFile());
        }
        StringBuilder message = new StringBuilder(failure.toString());
        for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
            message.append("\n  because: ").append(cause);
        }
        return message.toString();
    }
}
