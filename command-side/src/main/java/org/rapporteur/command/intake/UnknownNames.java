package org.rapporteur.command.intake;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;

/**
 * Codes of participants and groups for which neither the directory here nor the session itself has a name: no page and
 * no report could tell them.
 */
final class UnknownNames {
    private final Directory directory;
    private final Set<ParticipantCode> brought = new HashSet<>();

    UnknownNames(Directory directory) {
        this.directory = directory;
    }

    /** Those in the next fact of a session. */
    Stream<String> in(@Nullable Object value) {
        return switch (value) {
            case null -> Stream.empty();
            case Delegation delegation -> {
                delegation.ownName().ifPresent(_ -> brought.add(delegation.code()));
                yield in(delegation.code());
            }
            case ParticipantCode code -> isKnown(code) ? Stream.empty() : Stream.of(code.value());
            case GroupCode code -> directory.group(code).isPresent() ? Stream.empty() : Stream.of(code.value());
            case Record record ->
                Arrays.stream(record.getClass().getRecordComponents()).flatMap(part -> in(part(record, part)));
            case Collection<?> some -> some.stream().flatMap(this::in);
            case Map<?, ?> some -> some.values().stream().flatMap(this::in);
            default -> Stream.empty();
        };
    }

    private boolean isKnown(ParticipantCode code) {
        return brought.contains(code) || directory.participant(code).isPresent();
    }

    private static @Nullable Object part(Record record, RecordComponent part) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException("%s cannot be read".formatted(part), unreadable);
        }
    }
}
