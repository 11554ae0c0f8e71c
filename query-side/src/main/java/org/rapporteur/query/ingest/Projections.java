package org.rapporteur.query.ingest;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.Hash;
import org.rapporteur.events.value.SessionId;
import org.rapporteur.query.log.Findings;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.SavepointManager;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Applies batches of facts to every projection: a batch is one transaction, and in it every session's facts come in
 * order, each once, whatever order they came in and however often. A fact that cannot be applied stops its own session
 * and no other.
 */
@Component
public class Projections {
    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);

    /** Of the facts that wait for one that could not be applied, so many are taken up in one transaction. */
    private static final int WAITING_AT_ONCE = 1_000;

    private final TransactionOperations transactions;
    private final Views views;
    private final StreamProgress progress;
    private final WaitingFacts waiting;
    private final Standstills standstills;
    private final KnownHashes hashes;
    private final Findings findings;
    private final Places places;
    private final Arrivals arrivals;
    private final Gate gate;

    Projections(
            TransactionOperations transactions,
            Views views,
            StreamProgress progress,
            WaitingFacts waiting,
            Standstills standstills,
            KnownHashes hashes,
            Findings findings,
            Places places,
            Arrivals arrivals,
            Gate gate) {
        this.transactions = transactions;
        this.views = views;
        this.progress = progress;
        this.waiting = waiting;
        this.standstills = standstills;
        this.hashes = hashes;
        this.findings = findings;
        this.places = places;
        this.arrivals = arrivals;
        this.gate = gate;
    }

    /** What came of a session: the facts due after the last one applied, and those that have to wait. */
    private record Turn(SessionId session, long applied, List<StatedFact> due, List<StatedFact> early) {
        Turn allWaiting() {
            return new Turn(
                    session,
                    applied,
                    List.of(),
                    Stream.concat(due.stream(), early.stream()).toList());
        }

        void tellOfHole() {
            if (!early.isEmpty()) {
                LOG.warn(
                        "Session {} has a hole: version {} has not come, but {} after it; they wait.",
                        session,
                        applied + due.size() + 1,
                        early.stream().map(StatedFact::version).toList());
            }
        }
    }

    /** A turn of which so many facts are applied. */
    private record Done(Turn turn, int applied) {
        SessionId session() {
            return turn.session;
        }

        long reached() {
            return turn.applied + applied;
        }

        Stream<StatedFact> waiting() {
            return Stream.concat(turn.due.subList(applied, turn.due.size()).stream(), turn.early.stream());
        }
    }

    /**
     * Takes a batch in, or nothing of it. Where it fails because of a fact, it is taken in once more fact by fact, and
     * that fact waits with all that come after it in its session.
     *
     * @param refused what was found of messages that carry no fact as it was recorded
     * @param nextOffsets where to read on once the batch is in
     */
    public void take(List<StatedFact> facts, List<Finding> refused, Map<Places.Partition, Long> nextOffsets) {
        try {
            transactions.executeWithoutResult(_ -> {
                gate.pass();
                findings.keep(refused);
                applyTogether(sorted(facts));
                places.keep(nextOffsets);
            });
        } catch (RuntimeException | StackOverflowError failure) {
            if (!Fault.liesInAFact(failure)) {
                throw failure;
            }
            takeApart(facts, refused, nextOffsets);
        }
        arrivals.ring();
    }

    private void takeApart(List<StatedFact> facts, List<Finding> refused, Map<Places.Partition, Long> nextOffsets) {
        List<Standstill> news = new ArrayList<>();
        transactions.executeWithoutResult(transaction -> {
            gate.pass();
            findings.keep(refused);
            sorted(facts).forEach(turn -> applyAlone(turn, transaction, news));
            places.keep(nextOffsets);
        });
        news.forEach(Projections::tell);
    }

    /** Tries again a session that stands still, with all that waits; does nothing if it does not. */
    public void tryAgain(SessionId session) {
        while (tryNext(session)) {
            arrivals.ring();
        }
        arrivals.ring();
    }

    /** Takes up the next facts that wait, and returns whether to go on with further ones. */
    private boolean tryNext(SessionId session) {
        List<Standstill> news = new ArrayList<>();
        boolean more = Boolean.TRUE.equals(transactions.execute(transaction -> {
            gate.pass();
            long applied = progress.lock(new TreeSet<>(Set.of(session))).getOrDefault(session, 0L);
            // Asked when alone with the session: another node may have been faster.
            if (standstills.of(session).isEmpty()) {
                return false;
            }
            List<StatedFact> next = waiting.first(session, WAITING_AT_ONCE);
            Turn turn = inTurn(session, applied, next, hashes.of(new TreeMap<>(Map.of(session, applied)), next));
            boolean allApplied = applyAlone(turn, transaction, news);
            boolean isMore = allApplied && !turn.due.isEmpty() && next.size() == WAITING_AT_ONCE;
            if (allApplied && !isMore) {
                standstills.end(session);
                LOG.info("Session {} goes on: what waited is applied.", session);
            }
            return isMore;
        }));
        news.forEach(Projections::tell);
        return more;
    }

    private List<Turn> sorted(List<StatedFact> facts) {
        SortedSet<SessionId> sessions = facts.stream().map(StatedFact::session).collect(toCollection(TreeSet::new));
        SortedMap<SessionId, Long> applied = progress.lock(sessions);
        Set<SessionId> standing = standstills.among(sessions);
        SortedSet<SessionId> moving = new TreeSet<>(sessions);
        moving.removeAll(standing);
        Map<SessionId, List<StatedFact>> came =
                Stream.concat(waiting.of(moving).stream(), facts.stream()).collect(groupingBy(StatedFact::session));
        Map<SessionId, Map<Long, Hash>> known = hashes.of(applied, facts);
        List<Turn> turns = new ArrayList<>();
        applied.forEach((session, version) -> {
            Turn turn = inTurn(session, version, came.getOrDefault(session, List.of()), known);
            if (standing.contains(session)) {
                turns.add(turn.allWaiting());
            } else {
                turn.tellOfHole();
                turns.add(turn);
            }
        });
        return turns;
    }

    private Turn inTurn(SessionId session, long applied, List<StatedFact> came, Map<SessionId, Map<Long, Hash>> known) {
        BatchSorter turn = BatchSorter.after(applied, known.getOrDefault(session, Map.of()), came);
        findings.keep(
                turn.strange().stream().map(fact -> strange(fact, applied)).toList());
        return new Turn(session, applied, turn.due(), turn.early());
    }

    private void applyTogether(List<Turn> turns) {
        views.apply(turns.stream().flatMap(turn -> turn.due.stream()).toList());
        settle(turns.stream().map(turn -> new Done(turn, turn.due.size())).toList());
    }

    /** Applies what is due up to the first fact that cannot be applied, and returns whether there was none. */
    private boolean applyAlone(Turn turn, SavepointManager transaction, List<Standstill> news) {
        Views.Extent extent = views.applyAsFarAsPossible(turn.due, transaction);
        settle(List.of(new Done(turn, extent.count())));
        extent.obstacle().ifPresent(reason -> {
            long version = turn.applied + extent.count() + 1;
            if (standstills.begin(turn.session, version, reason)) {
                views.standStill(turn.session, version);
                standstills.of(turn.session).ifPresent(news::add);
            }
        });
        return extent.obstacle().isEmpty();
    }

    private void settle(List<Done> done) {
        Map<SessionId, Long> reached = done.stream().collect(toMap(Done::session, Done::reached));
        progress.reached(reached);
        waiting.keep(done.stream().flatMap(Done::waiting).toList());
        waiting.release(reached.keySet());
    }

    private static Finding strange(StatedFact fact, long applied) {
        return new Finding(
                Place.of(Medium.FACTS_TOPIC, fact), fact.version() <= applied ? Flaw.TWICE : Flaw.CHAIN_BROKEN);
    }

    /** Once it is committed, and only at the change. */
    private static void tell(Standstill standstill) {
        LOG.error(
                "A fact cannot be applied: {}. It and all after it wait until it can; no other session does.",
                standstill);
    }
}
