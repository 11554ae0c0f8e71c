package org.rapporteur.events.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a list or map means when it was left out of the JSON: nothing, never {@code null}. */
public final class Absent {
    private Absent() {}

    public static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static <K, V> Map<K, V> asEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
