package org.rapporteur.procedure.state;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Immutable collections with one more element: how a state grows by a fact. */
final class Grown {
    private Grown() {}

    static <T> List<T> by(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    static <T> List<T> byAll(List<T> list, List<T> last) {
        return Stream.concat(list.stream(), last.stream()).toList();
    }

    static <K, V> Map<K, V> by(Map<K, V> map, K key, V value) {
        Map<K, V> grown = new HashMap<>(map);
        grown.put(key, value);
        return Map.copyOf(grown);
    }
}
