package org.rapporteur.command.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All that a record is made of, at any depth, whatever is around something before it. */
final class Parts {
    private Parts() {}

    static Stream<Object> of(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Record record ->
                Stream.concat(
                        Stream.of(record),
                        Arrays.stream(record.getClass().getRecordComponents())
                                .flatMap(component -> of(read(record, component))));
            case Collection<?> some -> some.stream().flatMap(Parts::of);
            case Map<?, ?> some -> some.values().stream().flatMap(Parts::of);
            default -> Stream.of(value);
        };
    }

    private static @Nullable Object read(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("%s cannot be read".formatted(component), unreadable);
        }
    }
}
