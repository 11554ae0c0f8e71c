package org.rapporteur.report.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.Event;

/**
 * Facts of one kind by what they are about. What is told of every item, draft or document would otherwise be looked for
 * among all facts each time, of which a long session has more for each of them and more of them.
 */
public final class Index<K, E extends Event> {
    private final Map<@Nullable K, List<VersionedFact<E>>> facts = new HashMap<>();

    Index(List<VersionedFact<E>> all, Function<E, ? extends @Nullable K> about) {
        for (VersionedFact<E> fact : all) {
            facts.computeIfAbsent(about.apply(fact.fact()), _ -> new ArrayList<>())
                    .add(fact);
        }
    }

    /** The facts about something, or about nothing, in their order; none if there are none. */
    public List<VersionedFact<E>> of(@Nullable K about) {
        return facts.getOrDefault(about, List.of());
    }
}
