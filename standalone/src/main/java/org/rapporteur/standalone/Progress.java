package org.rapporteur.standalone;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;

/** What a person at the terminal sees while things happen: one line for each thing done, with the seconds it took. */
public final class Progress {

    private final PrintStream out;

    public Progress(PrintStream out) {
        this.out = out;
    }

    /** Prints a line of its own. */
    public void say(String line) {
        out.println(line);
    }

    /** Does a thing, then prints its name and how long it took. */
    public <T> T step(String name, Callable<T> thing) throws Exception {
        long start = System.nanoTime();
        T result = thing.call();
        say("  %-44s %s".formatted(name, seconds(Duration.ofNanos(System.nanoTime() - start))));
        return result;
    }

    /** Does a thing of several steps, then prints how long it took in all. */
    public <T> T total(String name, Callable<T> thing) throws Exception {
        long start = System.nanoTime();
        T result = thing.call();
        say("%-46s %s".formatted(name, seconds(Duration.ofNanos(System.nanoTime() - start))));
        return result;
    }

    /** Returns a duration as people read it, such as {@code 2.4 s}. */
    public static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.1f s", duration.toMillis() / 1000.0);
    }
}
