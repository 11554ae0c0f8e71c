package org.rapporteur.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.fact.CorrectionEvent;
import org.rapporteur.events.fact.CorrectionEvent.ActCorrected;
import org.rapporteur.events.fact.CorrectionEvent.ActStruck;
import org.rapporteur.events.fact.CorrectionEvent.Outcome;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.Substitute;

/**
 * The record as it stands: the facts of a session with every correction among them carried out. States and reports are
 * folds over it; the history is not.
 */
public final class StandingRecord {
    /** In the order in which they were entered: the facts of an act follow one another in the log. */
    private final Map<String, List<Recorded>> byAct;

    private final Map<String, List<Recorded>> asEntered;

    private StandingRecord(List<Recorded> log) {
        asEntered = log.stream().collect(groupingBy(Recorded::actId, LinkedHashMap::new, toList()));
        byAct = new LinkedHashMap<>(asEntered);
    }

    /**
     * The facts that hold.
     *
     * @param log the facts of one session from version 1 to any other, in order
     * @return in order; a fact put in place of another bears its version
     */
    public static List<Recorded> of(List<Recorded> log) {
        if (log.stream().noneMatch(fact -> changesWhatStands(fact.event()))) {
            return log;
        }
        StandingRecord standing = new StandingRecord(log);
        log.forEach(fact -> standing.carryOut(fact.event()));
        return standing.byAct.values().stream().flatMap(List::stream).toList();
    }

    /** Whether facts before this one no longer hold as they were recorded. */
    public static boolean changesWhatStands(Event event) {
        return event instanceof ActCorrected || event instanceof ActStruck;
    }

    private void carryOut(Event event) {
        if (event instanceof CorrectionEvent correction) {
            correction.outcomes().forEach(this::replace);
        }
        if (event instanceof ActCorrected correction) {
            Instant when = correction.occurredAt();
            if (when != null) {
                byAct.computeIfPresent(correction.act(), (_, facts) -> at(when, facts));
            }
        }
    }

    private void replace(Outcome outcome) {
        List<Recorded> before = asEntered.get(outcome.act());
        if (before == null) {
            throw new IllegalStateException("no fact of the act '%s' is on record".formatted(outcome.act()));
        }
        Instant when = occurredAt(outcome.act(), before);
        List<Recorded> after = new ArrayList<>();
        for (Substitute fact : outcome.facts()) {
            Recorded place = before.get(Math.min(after.size(), before.size() - 1));
            after.add(place.stating(fact.event(), when));
        }
        byAct.put(outcome.act(), after);
    }

    /** An earlier correction may have said when it really happened. */
    private Instant occurredAt(String act, List<Recorded> before) {
        List<Recorded> now = byAct.getOrDefault(act, List.of());
        return (now.isEmpty() ? before : now).getFirst().occurredAt();
    }

    private static List<Recorded> at(Instant occurredAt, List<Recorded> facts) {
        return facts.stream()
                .map(fact -> fact.stating(fact.event(), occurredAt))
                .toList();
    }
}
