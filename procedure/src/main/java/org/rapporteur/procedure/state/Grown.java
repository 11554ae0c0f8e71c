package org.rapporteur.procedure.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.rapporteur.events.NotInOrder;

/** Immutable collections with one more element, or another one: how a state grows by a fact. */
final class Grown {
    private Grown() {}

    static <T> List<T> by(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /**
     * The list with what a fact is about changed.
     *
     * @throws NotInOrder if it is not there: who tells of it, or asks, would stand before a fact about nothing
     */
    static <T> List<T> where(List<T> list, Predicate<T> meant, UnaryOperator<T> change) {
        if (list.stream().noneMatch(meant)) {
            throw NotInOrder.isMissing();
        }
        return wherever(list, meant, change);
    }

    /** The list with all that is meant changed, if any. */
    static <T> List<T> wherever(List<T> list, Predicate<T> meant, UnaryOperator<T> change) {
        return list.stream()
                .map(element -> meant.test(element) ? change.apply(element) : element)
                .toList();
    }

    static <K, V> Map<K, V> by(Map<K, V> map, K key, V value) {
        Map<K, V> grown = new HashMap<>(map);
        grown.put(key, value);
        return Map.copyOf(grown);
    }
}
