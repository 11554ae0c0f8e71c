package org.rapporteur.query.phrasebook;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The components of a record by name: the slots of its phrase. */
public final class Components {
    private Components() {}

    /** The components in their order; empty where a component is absent. */
    public static Map<String, Optional<Object>> of(Record value) {
        Map<String, Optional<Object>> components = new LinkedHashMap<>();
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            components.put(component.getName(), read(component, value));
        }
        return components;
    }

    private static Optional<Object> read(RecordComponent component, Record value) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(value));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("%s cannot be read".formatted(component), unreadable);
        }
    }
}
