package org.rapporteur.command.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/** Codes of participants and groups for which the directory here has no name: no page and no report could tell them. */
record UnknownNames(Directory directory) {
    Stream<String> in(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case ParticipantCode code ->
                directory.participant(code).isPresent() ? Stream.empty() : Stream.of(code.value());
            case GroupCode code -> directory.group(code).isPresent() ? Stream.empty() : Stream.of(code.value());
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).flatMap(part -> in(part(record, part)));
            case Collection<?> some -> some.stream().flatMap(this::in);
            case Map<?, ?> some -> some.values().stream().flatMap(this::in);
            default -> Stream.empty();
        };
    }

    private static @Nullable Object part(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("%s cannot be read".formatted(part), unreadable);
        }
    }
}
