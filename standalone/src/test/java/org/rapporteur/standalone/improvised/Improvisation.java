package org.rapporteur.standalone.improvised;

import java.util.List;
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
    public List<Event> facts() {
        return log.stream().map(Recorded::event).toList();
    }
}
