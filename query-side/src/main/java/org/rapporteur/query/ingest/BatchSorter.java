package org.rapporteur.query.ingest;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.rapporteur.events.StatedFact;
import org.rapporteur.events.value.Hash;

/**
 * The facts of one session that came, sorted out: repeats are gone, those due follow the last applied one without a
 * hole, each naming the hash of the one before it; the others came early.
 *
 * @param strange those that are no part of the session as it is known: they bear the version of another fact, or name
 *     another fact before them
 */
record BatchSorter(List<StatedFact> due, List<StatedFact> early, List<StatedFact> strange) {

    /**
     * Sorts out what came, in whatever order and however often, after the facts up to a version were applied.
     *
     * @param known the hashes of facts applied: of the last one, or what stands for it at the beginning, and of those
     *     that came again
     */
    static BatchSorter after(long applied, Map<Long, Hash> known, Collection<StatedFact> came) {
        SortedMap<Long, List<StatedFact>> byVersion =
                new TreeMap<>(came.stream().distinct().collect(groupingBy(StatedFact::version)));
        List<StatedFact> due = new ArrayList<>();
        List<StatedFact> strange = new ArrayList<>();
        byVersion
                .headMap(applied + 1)
                .values()
                .forEach(repeats -> repeats.stream()
                        .filter(fact -> !fact.hash().equals(known.get(fact.version())))
                        .forEach(strange::add));
        for (long next = applied + 1; byVersion.containsKey(next); next = applied + due.size() + 1) {
            Hash head = due.isEmpty() ? known.get(applied) : due.getLast().hash();
            List<StatedFact> claimants = Objects.requireNonNull(byVersion.remove(next));
            Optional<StatedFact> follower = claimants.stream()
                    .filter(fact -> fact.previous().equals(head))
                    .findFirst();
            follower.ifPresent(due::add);
            claimants.stream()
                    .filter(fact -> !follower.equals(Optional.of(fact)))
                    .forEach(strange::add);
        }
        long reached = applied + due.size();
        return new BatchSorter(
                due,
                byVersion.tailMap(reached + 1).values().stream()
                        .flatMap(List::stream)
                        .toList(),
                strange);
    }
}
