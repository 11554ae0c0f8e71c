package org.rapporteur.standalone.faults;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What processes can be told from outside; the JDK has a way only to end them. */
final class Signals {
    private Signals() {}

    /** Stops a process and its children where they are, until they are told to go on. */
    static void pause(ProcessHandle process) throws IOException, InterruptedException {
        send("-STOP", process);
    }

    static void goOn(ProcessHandle process) throws IOException, InterruptedException {
        send("-CONT", process);
    }

    private static void send(String signal, ProcessHandle process) throws IOException, InterruptedException {
        List<String> all = Stream.concat(Stream.of(process), process.descendants())
                .map(one -> Long.toString(one.pid()))
                .toList();
        // One that has ended meanwhile is no failure.
        new ProcessBuilder(
                        Stream.concat(Stream.of("kill", signal), all.stream()).toList())
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }
}
