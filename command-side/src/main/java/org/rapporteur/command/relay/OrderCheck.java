package org.rapporteur.command.relay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.rapporteur.events.proof.Finding;
import org.rapporteur.events.proof.Flaw;
import org.rapporteur.events.proof.Medium;
import org.rapporteur.events.proof.Place;
import org.rapporteur.events.value.SessionId;

/**
 * Whether the facts of one session stand in the topic in their turn. A batch of which only the later facts were kept is
 * published again, so one may stand too early, as long as it comes once more after those before it.
 */
final class OrderCheck {
    private final NavigableSet<Long> holes = new TreeSet<>();
    private final SortedMap<Long, Place> early = new TreeMap<>();
    private final SortedMap<Long, Place> late = new TreeMap<>();
    private long reached;

    /** The next message carries this version of the session, and stands at this place. */
    void next(long version, Place place) {
        if (version > reached) {
            LongStream.range(reached + 1, version).forEach(holes::add);
            if (version > reached + 1) {
                early.put(version, place);
            }
            reached = version;
            return;
        }
        if (holes.remove(version)) {
            late.put(version, place);
            return;
        }
        if (holes.headSet(version, false).isEmpty()) {
            early.remove(version);
        }
    }

    /** What is wrong, once all messages up to this version should have come. */
    List<Finding> findings(SessionId session, long published) {
        List<Finding> findings = new ArrayList<>();
        LongStream.concat(holes.stream().mapToLong(Long::longValue), LongStream.rangeClosed(reached + 1, published))
                .forEach(missing ->
                        findings.add(new Finding(Place.of(Medium.FACTS_TOPIC, session, missing), Flaw.MISSING)));
        long from = 0;
        for (Map.Entry<Long, Place> hasty : early.entrySet()) {
            SortedMap<Long, Place> overtaken = late.subMap(from, hasty.getKey());
            if (!overtaken.isEmpty()) {
                findings.add(new Finding(hasty.getValue(), Flaw.OUT_OF_ORDER));
                overtaken.values().forEach(place -> findings.add(new Finding(place, Flaw.OUT_OF_ORDER)));
            }
            from = hasty.getKey();
        }
        return findings;
    }
}
