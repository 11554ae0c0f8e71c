package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DecisionEvent;
import org.rapporteur.events.fact.DecisionEvent.NextAgendaDiscussed;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.TextNumber;

/** The decisions without a draft, and how far the next session is prepared. */
public record Decisions(
        List<NextAgendaDiscussed> agendaDiscussions,
        @Nullable NextSessionScheduled nextSession,
        List<ProceduralDecisionTaken> procedural)
        implements Area {
    static final Decisions NONE = new Decisions(List.of(), null, List.of());

    public Decisions {
        agendaDiscussions = Absent.asEmpty(agendaDiscussions);
        procedural = Absent.asEmpty(procedural);
    }

    public Optional<NextSessionScheduled> asNextSession() {
        return Optional.ofNullable(nextSession);
    }

    /** The numbers of those without a draft that have one. */
    List<TextNumber> numbers() {
        return procedural.stream()
                .flatMap(decision -> Stream.ofNullable(decision.number()))
                .toList();
    }

    Decisions evolve(DecisionEvent event) {
        return switch (event) {
            case NextAgendaDiscussed fact -> new Decisions(Grown.by(agendaDiscussions, fact), nextSession, procedural);
            case NextSessionScheduled fact -> new Decisions(agendaDiscussions, fact, procedural);
            case ProceduralDecisionTaken fact ->
                new Decisions(agendaDiscussions, nextSession, Grown.by(procedural, fact));
        };
    }
}
