package org.rapporteur.standalone.improvised;

import java.util.List;
import java.util.function.Predicate;
import org.rapporteur.command.ledger.Act;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.SessionId;

/**
 * A session that nobody planned.
 *
 * @param acts those the rules allowed, in order; some of them change nothing
 * @param log what they lead to
 */
public record Improvisation(SessionId session, List<Act> acts, List<Recorded> log) {
    /** The acts up to the last one that is wanted; none where none is. */
    public List<Act> upToTheLast(Predicate<Act> wanted) {
        int end = acts.size();
        while (end > 0 && !wanted.test(acts.get(end - 1))) {
            end--;
        }
        return acts.subList(0, end);
    }

    public List<Event> facts() {
        return log.stream().map(Recorded::event).toList();
    }
}
