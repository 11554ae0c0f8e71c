package org.rapporteur.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.value.Symbol;

/**
 * The facts of a session in the order in which they happened. A log is in the order of recording: what was logged late
 * stands in it after what came later.
 */
public final class Chronology {
    private final Map<Symbol, Instant> tabled = new HashMap<>();

    private Chronology(List<Recorded> facts) {
        for (Recorded fact : facts) {
            if (fact.event() instanceof DraftTabled tabling) {
                tabled.putIfAbsent(tabling.draft(), fact.occurredAt());
            }
        }
    }

    /**
     * Facts by when they happened; of those of one time the first recorded is first. What is told of a draft never
     * comes before it was tabled, whatever time it bears.
     *
     * @param facts as they stand, in the order of recording
     */
    public static List<Recorded> of(List<Recorded> facts) {
        if (isInOrder(facts)) {
            return facts;
        }
        Chronology chronology = new Chronology(facts);
        return facts.stream().sorted(Comparator.comparing(chronology::timeOf)).toList();
    }

    private static boolean isInOrder(List<Recorded> facts) {
        for (int i = 1; i < facts.size(); i++) {
            if (facts.get(i).occurredAt().isBefore(facts.get(i - 1).occurredAt())) {
                return false;
            }
        }
        return true;
    }

    private Instant timeOf(Recorded fact) {
        if (!(fact.event() instanceof DraftEvent event)) {
            return fact.occurredAt();
        }
        return event.named().stream()
                .map(draft -> tabled.getOrDefault(draft, Instant.MIN))
                .reduce(fact.occurredAt(), (one, other) -> one.isBefore(other) ? other : one);
    }
}
