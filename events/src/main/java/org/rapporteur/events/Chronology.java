package org.rapporteur.events;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.fact.AmendmentEvent;
import org.rapporteur.events.fact.DebateEvent.SecretariatResponded;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.QuestionEvent;
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

    /**
     * The drafts that a fact is told of, by the symbols they were tabled under: done to them, decided or said on them.
     */
    public static Stream<Symbol> draftsIn(Event fact) {
        if (fact instanceof DraftEvent onDrafts) {
            return onDrafts.named().stream();
        } else if (fact instanceof AmendmentEvent toADraft) {
            return Stream.of(toADraft.draft());
        } else if (fact instanceof QuestionEvent onAQuestion) {
            return Stream.ofNullable(onAQuestion.question().draft());
        } else if (fact instanceof MotionMade motion) {
            return Stream.ofNullable(motion.draft());
        }
        if (fact instanceof SecretariatResponded answer) {
            return Stream.ofNullable(answer.draft());
        }
        return fact instanceof StatementMade statement ? Stream.ofNullable(statement.draft()) : Stream.empty();
    }

    private Instant timeOf(Recorded fact) {
        return draftsIn(fact.event())
                .map(draft -> tabled.getOrDefault(draft, Instant.MIN))
                .reduce(fact.occurredAt(), (one, other) -> one.isBefore(other) ? other : one);
    }
}
