package org.rapporteur.query.rebuild;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

/**
 * What a rebuild came to.
 *
 * @param facts how many were read and applied, with those that came more than once
 * @param took how long that took
 * @param differences between the live views and those made anew
 * @param standing the sessions that stand still in either
 * @param replaced whether the live views are the new ones now
 */
public record Outcome(
        long facts, Duration took, List<Difference> differences, StandingStill standing, boolean replaced) {
    public Outcome {
        differences = List.copyOf(differences);
    }

    /** Whether both are equal, and all facts are in them. */
    public boolean isSound() {
        return differences.isEmpty() && standing.isNone();
    }

    /** Tells what was found and done, line by line. */
    public void say(Consumer<String> line) {
        line.accept(
                differences.isEmpty()
                        ? "Live views and rebuilt ones are equal, field by field."
                        : "%d fields differ:".formatted(differences.size()));
        differences.forEach(difference -> line.accept("  " + difference));
        standing.say(line);
        line.accept(replaced ? "The rebuilt views are live now." : "The live views are as they were.");
    }
}
