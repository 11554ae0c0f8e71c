package org.rapporteur.events;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The wire names of a sealed family of records, in both directions. A record without one stops the program at start.
 */
public final class WireNames<T> {
    private final Map<String, Class<? extends T>> byName;
    private final Map<Class<?>, String> byClass;

    private WireNames(Class<T> root) {
        byName = leaves(root)
                .map(leaf -> leaf.<T>asSubclass(root))
                .collect(Collectors.toUnmodifiableMap(WireNames::nameOn, leaf -> leaf));
        byClass = byName.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));
    }

    /**
     * The catalogue of a sealed family.
     *
     * @throws IllegalStateException if a record of the family has no wire name, or two have the same
     */
    public static <T> WireNames<T> of(Class<T> sealedRoot) {
        return new WireNames<>(sealedRoot);
    }

    public Optional<Class<? extends T>> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * The wire name of a record.
     *
     * @throws IllegalArgumentException if it is not of this family
     */
    public String nameOf(Class<?> record) {
        String name = byClass.get(record);
        if (name == null) {
            throw new IllegalArgumentException(record + " is not in this catalogue");
        }
        return name;
    }

    /** Every record of the family by its wire name. */
    public Map<String, Class<? extends T>> all() {
        return byName;
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(WireNames::leaves)
                : Stream.of(type);
    }

    private static String nameOn(Class<?> leaf) {
        WireName name = leaf.getAnnotation(WireName.class);
        if (name == null) {
            throw new IllegalStateException(leaf + " has no wire name");
        }
        return name.value();
    }
}
