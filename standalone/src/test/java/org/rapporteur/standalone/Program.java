package org.rapporteur.standalone;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rapporteur as a process of its own, as a person at a terminal would start it. */
final class Program implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Process process;
    private final List<String> printed = new ArrayList<>();

    private Program(Process process) {
        this.process = process;
    }

    static Program started(String... arguments) throws IOException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Rapporteur.class.getName());
        List<String> command = Stream.concat(java, Stream.of(arguments)).toList();
        return new Program(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /** Waits for a line that contains the words and returns it. */
    String awaits(String words) throws IOException, InterruptedException {
        Thread impatient = Thread.ofVirtual().start(() -> {
            try {
                Thread.sleep(PATIENCE);
                process.destroyForcibly();
            } catch (InterruptedException inTime) {
                Thread.currentThread().interrupt();
            }
        });
        try {
            BufferedReader lines = process.inputReader();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                printed.add(line);
                if (line.contains(words)) {
                    return line;
                }
            }
        } finally {
            impatient.interrupt();
            impatient.join();
        }
        throw new AssertionError("never said \"%s\", but:%n%s".formatted(words, String.join("\n", printed)));
    }

    /** Ends it as {@code kill -9} does: nothing is closed, nothing is said. */
    void killed() {
        process.destroyForcibly();
        ended();
    }

    /** Ends it as {@code kill} does, and returns the exit code. */
    int stopped() {
        process.destroy();
        return ended();
    }

    /** All that it has printed, once it has ended. */
    List<String> output() {
        process.inputReader().lines().forEach(printed::add);
        return List.copyOf(printed);
    }

    /** Waits for its end and returns the exit code. */
    int ended() {
        return process.onExit().join().exitValue();
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            stopped();
        }
    }
}
