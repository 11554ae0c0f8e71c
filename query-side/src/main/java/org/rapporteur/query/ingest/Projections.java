package org.rapporteur.query.ingest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Applies batches of facts to every projection: a batch is one transaction, and in it every session's facts come in
 * order, each once, whatever order they came in and however often.
 */
@Component
class Projections {
    private final TransactionOperations transactions;
    private final List<Projection> projections;
    private final StreamProgress progress;
    private final EarlyFacts early;
    private final Places places;
    private final Arrivals arrivals;

    Projections(
            TransactionOperations transactions,
            List<Projection> projections,
            StreamProgress progress,
            EarlyFacts early,
            Places places,
            Arrivals arrivals) {
        this.transactions = transactions;
        this.projections = projections;
        this.progress = progress;
        this.early = early;
        this.places = places;
        this.arrivals = arrivals;
    }

    /**
     * Takes a batch in, or nothing of it.
     *
     * @param nextOffsets where to read on once the batch is in
     */
    void take(List<Recorded> facts, Map<Places.Partition, Long> nextOffsets) {
        transactions.executeWithoutResult(_ -> {
            applyInTurn(facts);
            places.keep(nextOffsets);
        });
        arrivals.ring();
    }

    private void applyInTurn(List<Recorded> facts) {
        SortedSet<SessionId> sessions = facts.stream().map(Recorded::session).collect(toCollection(TreeSet::new));
        SortedMap<SessionId, Long> applied = progress.lock(sessions);
        Map<SessionId, List<Recorded>> came =
                Stream.concat(early.of(sessions).stream(), facts.stream()).collect(groupingBy(Recorded::session));
        List<Recorded> due = new ArrayList<>();
        Map<SessionId, Long> reached = new TreeMap<>();
        applied.forEach((session, version) -> {
            InTurn turn = InTurn.after(version, came.getOrDefault(session, List.of()));
            due.addAll(turn.due());
            reached.put(session, turn.reached(version));
            early.keep(session, turn.reached(version), turn.early());
        });
        projections.forEach(projection -> projection.apply(due));
        progress.reached(reached);
        early.release(sessions);
    }
}
