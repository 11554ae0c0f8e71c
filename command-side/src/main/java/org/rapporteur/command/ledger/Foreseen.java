package org.rapporteur.command.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;

/**
 * What would follow if an act were entered now.
 *
 * @param before the facts of the session
 * @param facts as they would be recorded; none if it is so already
 */
public record Foreseen(List<Recorded> before, List<Recorded> facts) {
    public List<Recorded> log() {
        return Stream.concat(before.stream(), facts.stream()).toList();
    }

    public long version() {
        return before.size() + (long) facts.size();
    }
}
