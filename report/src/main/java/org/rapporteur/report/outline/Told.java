package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.report.facts.VersionedFact;

/** A fact and the remark that tells it, for remarks on facts of several kinds in the order in which they happened. */
record Told(VersionedFact<?> fact, Remark remark) {
    static final Comparator<Told> IN_ORDER = Comparator.comparing(Told::fact, VersionedFact.IN_ORDER);

    /** A fact that a passage tells by itself. */
    static Told by(Passage passage, VersionedFact<?> fact) {
        return new Told(fact, Remark.of(passage, fact));
    }

    /** The remarks in the order in which what they tell happened. */
    @SafeVarargs
    static Stream<Remark> inOrder(Stream<Told>... told) {
        List<Told> all = new ArrayList<>();
        for (Stream<Told> each : told) {
            each.forEach(all::add);
        }
        return all.stream().sorted(IN_ORDER).map(Told::remark);
    }
}
