package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DecisionEvent.NextAgendaDiscussed;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.MeetingNumber;

/** What was decided without a draft, in the order in which it was, and what is known of the next session. */
public record Decisions(
        List<Taken> procedural,
        List<MeetingNumber> nextAgendaDiscussedAt,
        @Nullable NextSessionScheduled nextSession) implements Area {
    static final Decisions NONE = new Decisions(List.of(), List.of(), null);

    public Decisions {
        procedural = Series.of(procedural);
        nextAgendaDiscussedAt = Absent.asEmpty(nextAgendaDiscussedAt);
    }

    /** A decision, and when it was taken. */
    public record Taken(ProceduralDecisionTaken decision, Instant at) {}

    Decisions evolve(DecisionEvent event, Recorded at) {
        return switch (event) {
            case NextAgendaDiscussed fact ->
                new Decisions(procedural, Changed.plus(nextAgendaDiscussedAt, fact.meeting()), nextSession);
            case NextSessionScheduled fact -> new Decisions(procedural, nextAgendaDiscussedAt, fact);
            case ProceduralDecisionTaken fact ->
                new Decisions(
                        Changed.inTime(procedural, new Taken(fact, at.occurredAt()), Taken::at),
                        nextAgendaDiscussedAt,
                        nextSession);
        };
    }
}
