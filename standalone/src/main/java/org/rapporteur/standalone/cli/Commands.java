package org.rapporteur.standalone.cli;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodiesSetting;
import org.rapporteur.events.yaml.YamlMistake;
import org.rapporteur.standalone.archive.RecordServer;
import org.rapporteur.standalone.body.BodyCheck;
import org.rapporteur.standalone.embedded.CannotStart;
import org.rapporteur.standalone.scenario.ScenarioStopped;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.ScopeType;

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
            Body.class,
            Faults.class
        },
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT)
public final class Commands {

    @Option(
            names = "--bodies",
            paramLabel = "DIR",
            scope = ScopeType.INHERIT,
            defaultValue = "${env:" + BodiesSetting.NAME + "}",
            description = "Where profiles of further bodies lie, ID.yaml each (default: $" + BodiesSetting.NAME + ").")
    @Nullable Path bodies;

    private Commands() {}

    /** Runs what was typed and returns the exit code: 0 done, 1 failed, 2 typed wrong. */
    public static int run(String... arguments) {
        Commands commands = new Commands();
        return new CommandLine(commands)
                .setExecutionStrategy(parsed -> commands.execute(parsed))
                .setExecutionExceptionHandler((failure, command, parsed) -> {
                    command.getErr().println(command.getColorScheme().errorText("rapporteur: " + message(failure)));
                    return command.getCommandSpec().exitCodeOnExecutionException();
                })
                .execute(arguments);
    }

    private int execute(ParseResult parsed) {
        if (bodies != null) {
            try {
                BodyCheck.takeIn(bodies);
            } catch (YamlMistake | IOException mistake) {
                throw new ExecutionException(parsed.commandSpec().commandLine(), message(mistake), mistake);
            }
        }
        return new CommandLine.RunLast().execute(parsed);
    }

    private static String message(Throwable failure) {
        if (failure instanceof ScenarioStopped
                || failure instanceof YamlMistake
                || failure instanceof CannotStart
                || failure instanceof RecordServer.NotTaken) {
            return String.valueOf(failure.getMessage());
        }
        if (failure instanceof NoSuchElementException unknown) {
            return String.valueOf(unknown.getMessage());
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
