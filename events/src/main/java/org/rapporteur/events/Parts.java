package org.rapporteur.events;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** All that a value is made of, at any depth, whatever is around something before it. */
public final class Parts {
    private Parts() {}

    public static Stream<Object> of(Object value) {
        return switch (value) {
            case Record record ->
                Stream.concat(
                        Stream.of(record),
                        Components.of(record).values().stream()
                                .flatMap(Optional::stream)
                                .flatMap(Parts::of));
            case Collection<?> some -> some.stream().flatMap(Parts::of);
            case Map<?, ?> some ->
                Stream.concat(some.keySet().stream(), some.values().stream()).flatMap(Parts::of);
            default -> Stream.of(value);
        };
    }
}
