package org.rapporteur.events;

import java.lang.reflect.Constructor;
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

    private static final ClassValue<Constructor<?>> MAKER_OF_TYPE = new ClassValue<>() {
        @Override
        protected Constructor<?> computeValue(Class<?> type) {
            try {
                return type.getDeclaredConstructor(
                        OF_TYPE.get(type).stream().map(RecordComponent::getType).toArray(Class<?>[]::new));
            } catch (NoSuchMethodException impossible) {
                throw new IllegalStateException("%s is no record".formatted(type), impossible);
            }
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

    /** The same record, but for one component of this name. */
    public static Record with(String name, Object instead, Record value) {
        Object[] components = OF_TYPE.get(value.getClass()).stream()
                .map(component -> component.getName().equals(name)
                        ? instead
                        : read(component, value).orElse(null))
                .toArray();
        try {
            return (Record) MAKER_OF_TYPE.get(value.getClass()).newInstance(components);
        } catch (ReflectiveOperationException refused) {
            throw new IllegalStateException(
                    "%s cannot be made with %s".formatted(value.getClass().getSimpleName(), instead), refused);
        }
    }

    private static Optional<Object> read(RecordComponent component, Record value) {
        try {
            return Optional.ofNullable(component.getAccessor().invoke(value));
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("%s cannot be read".formatted(component), unreadable);
        }
    }
}
