package org.rapporteur.events;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The components of a record by name: the slots of its phrase. */
public final class Components {
    /** Asked for once: the runtime makes new ones for whoever asks, and calls those slowly at first. */
    private static final ClassValue<List<RecordComponent>> OF_TYPE = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private Components() {}

    /** The components in their order; empty where a component is absent. */
    public static Map<String, Optional<Object>> of(Record value) {
        Map<String, Optional<Object>> components = new LinkedHashMap<>();
        for (RecordComponent component : OF_TYPE.get(value.getClass())) {
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
