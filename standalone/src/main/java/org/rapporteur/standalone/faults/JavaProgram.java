package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A program of ours as a process of its own, that can be killed, paused and started again. */
final class JavaProgram implements AutoCloseable {
    private final ProcessBuilder builder;
    private volatile Process process;

    private JavaProgram(ProcessBuilder builder) throws IOException {
        this.builder = builder;
        this.process = builder.start();
    }

    /**
     * Starts it.
     *
     * @param main the class it begins with
     * @param log where all goes that it says
     * @param secrets what it is told by its environment, which other users of the machine cannot read
     */
    static JavaProgram start(String main, Path log, List<String> arguments, Map<String, String> secrets)
            throws IOException {
        Stream<String> java = Stream.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-Drapporteur.log=" + log,
                "-cp",
                System.getProperty("java.class.path"),
                main);
        ProcessBuilder builder = new ProcessBuilder(
                        Stream.concat(java, arguments.stream()).toList())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()));
        builder.environment().putAll(secrets);
        return new JavaProgram(builder);
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Ends it as {@code kill -9} does: nothing is closed, nothing is said. */
    void kill() {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Starts it as it was started first. */
    void startAgain() throws IOException {
        process = builder.start();
    }

    @Override
    public void close() {
        kill();
    }
}
