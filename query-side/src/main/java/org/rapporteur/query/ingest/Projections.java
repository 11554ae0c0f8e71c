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
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.Projection;
import org.rapporteur.query.history.Findings;
import org.rapporteur.query.history.WithheldNames;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Applies batches of facts to every projection: a batch is one transaction, and in it every session's facts come in
 * order, each once, whatever order they came in and however often.
 */
@Component
public class Projections {
    private final TransactionOperations transactions;
    private final List<Projection> projections;
    private final StreamProgress progress;
    private final EarlyFacts early;
    private final KnownHashes hashes;
    private final Findings findings;
    private final WithheldNames withheld;
    private final Places places;
    private final Arrivals arrivals;
    private final Gate gate;

    Projections(
            TransactionOperations transactions,
            List<Projection> projections,
            StreamProgress progress,
            EarlyFacts early,
            KnownHashes hashes,
            Findings findings,
            WithheldNames withheld,
            Places places,
            Arrivals arrivals,
            Gate gate) {
        this.transactions = transactions;
        this.projections = projections;
        this.progress = progress;
        this.early = early;
        this.hashes = hashes;
        this.findings = findings;
        this.withheld = withheld;
        this.places = places;
        this.arrivals = arrivals;
        this.gate = gate;
    }

    /**
     * Takes a batch in, or nothing of it.
     *
     * @param refused what was found of messages that carry no fact as it was recorded
     * @param nextOffsets where to read on once the batch is in
     */
    public void take(List<Recorded> facts, List<Finding> refused, Map<Places.Partition, Long> nextOffsets) {
        transactions.executeWithoutResult(_ -> {
            gate.pass();
            findings.keep(refused);
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
        Map<SessionId, Map<Long, Hash>> known = hashes.of(applied, facts);
        List<Recorded> due = new ArrayList<>();
        Map<SessionId, Long> reached = new TreeMap<>();
        applied.forEach((session, version) -> {
            InTurn turn =
                    InTurn.after(version, known.getOrDefault(session, Map.of()), came.getOrDefault(session, List.of()));
            findings.keep(
                    turn.strange().stream().map(fact -> strange(fact, version)).toList());
            due.addAll(turn.due());
            reached.put(session, turn.reached(version));
            early.keep(session, turn.reached(version), turn.early());
        });
        List<Recorded> told = due.stream().map(withheld::outOf).toList();
        projections.forEach(projection -> projection.apply(told));
        progress.reached(reached);
        early.release(sessions);
    }

    private static Finding strange(Recorded fact, long applied) {
        return new Finding(
                Place.of(Medium.FACTS_TOPIC, fact.stated()),
                fact.version() <= applied ? Flaw.TWICE : Flaw.CHAIN_BROKEN);
    }
}
