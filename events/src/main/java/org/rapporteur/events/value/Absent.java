package org.rapporteur.events.value;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The meaning of a list or map that was left out of the JSON: nothing, never {@code null}. */
public final class Absent {
    private Absent() {}

    public static <T> List<T> asEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    public static ObjectNode asEmpty(@Nullable ObjectNode fields) {
        return fields == null ? JsonNodeFactory.instance.objectNode() : fields;
    }

    public static <K, V> Map<K, V> asEmpty(@Nullable Map<K, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
