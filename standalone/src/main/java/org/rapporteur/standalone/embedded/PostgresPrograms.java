package org.rapporteur.standalone.embedded;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** PostgreSQL's programs, run on one data directory. */
record PostgresPrograms(Binaries binaries, Path data, Path log) {
    private static final String PATIENCE_SECONDS = "60";

    /** Lays the directory out: nobody comes in without a password, and the superuser's stands in the file. */
    void layOut(String superuser, Path password) throws IOException, InterruptedException {
        run(
                "initdb",
                "",
                "-D",
                data.toString(),
                "-U",
                superuser,
                "-E",
                "UTF-8",
                "--locale=C",
                "--auth=scram-sha-256",
                "--pwfile=" + password);
    }

    /** Runs a statement on a directory on which no server runs, for which no password is asked. */
    void alone(String statement) throws IOException, InterruptedException {
        run("postgres", statement + "\n", "--single", "-D", data.toString(), "postgres");
    }

    /**
     * Starts the server and waits until it answers. The program that does so also takes it out of the terminal's group
     * of processes: Ctrl-C is meant for us, who stop the server last.
     */
    void start(List<String> settings) throws IOException, InterruptedException {
        String options = String.join(
                " ", settings.stream().map(setting -> "-c " + setting).toList());
        run(
                "pg_ctl",
                "",
                "-D",
                data.toString(),
                "-l",
                log.toString(),
                "-w",
                "-t",
                PATIENCE_SECONDS,
                "-o",
                options,
                "start");
    }

    /** Stops the server in order, with everything written. */
    void stop() throws IOException, InterruptedException {
        run("pg_ctl", "", "-D", data.toString(), "-w", "-t", PATIENCE_SECONDS, "-m", "fast", "stop");
    }

    private void run(String program, String input, String... arguments) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(binaries.command(program, List.of(arguments)))
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().write(input.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().close();
        int exitCode = process.waitFor();
        if (exitCode != 0) {
            throw new CannotStart("PostgreSQL's %s failed%s; more in %s"
                    .formatted(
                            program,
                            lastFailure().map(line -> " (" + line + ")").orElse(""),
                            log));
        }
    }

    private Optional<String> lastFailure() throws IOException {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.contains("FATAL:") || line.contains("PANIC:") || line.contains("error:"))
                    .map(line -> line.replaceFirst("^.*?(FATAL|PANIC|error): *", ""))
                    .reduce((_, later) -> later);
        }
    }
}
