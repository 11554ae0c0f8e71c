package org.rapporteur.query.ingest;

import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.events.Recorded;

/**
 * The facts of one session that came, sorted out: repeats are gone, those due follow the last applied one without a
 * hole, the others came early.
 */
record InTurn(List<Recorded> due, List<Recorded> early) {

    /** Sorts out what came, in whatever order and however often, after the facts up to a version were applied. */
    static InTurn after(long applied, Collection<Recorded> came) {
        SortedMap<Long, Recorded> fresh = new TreeMap<>();
        came.stream().filter(fact -> fact.version() > applied).forEach(fact -> fresh.putIfAbsent(fact.version(), fact));
        long next = applied + 1;
        while (fresh.containsKey(next)) {
            next++;
        }
        return new InTurn(
                List.copyOf(fresh.headMap(next).values()),
                List.copyOf(fresh.tailMap(next).values()));
    }

    /** The version reached once those due are applied. */
    long reached(long applied) {
        return applied + due.size();
    }
}
