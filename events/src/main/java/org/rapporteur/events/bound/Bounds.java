package org.rapporteur.events.bound;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Breach.Kind;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.Wording;
import tools.jackson.databind.JsonNode;

/** The check that there is room for an act or a fact: it looks through all its values, however deep. */
public final class Bounds {
    /** The most bytes an act has as JSON: a draft of a hundred pages in three languages. */
    public static final int LONGEST_ACT = 900_000;

    /**
     * The most bytes a fact has as JSON: what a topic of Kafka has room for unless told otherwise, less its headers.
     */
    public static final int LONGEST_FACT = 1_000_000;

    /** How deep values may lie within one another; ours lie six deep. */
    public static final int DEEPEST = 20;

    /** Asked for once: the runtime makes new ones for whoever asks. */
    private static final ClassValue<List<Part>> PARTS = new ClassValue<>() {
        @Override
        protected List<Part> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> new Part(component, Room.of(component)))
                    .toList();
        }
    };

    private final List<Breach> breaches = new ArrayList<>();

    private Bounds() {}

    private record Part(RecordComponent component, Room room) {
        @Nullable Object of(Record whole) {
            try {
                return component.getAccessor().invoke(whole);
            } catch (ReflectiveOperationException unreadable) {
                throw new IllegalStateException("%s cannot be read".formatted(component), unreadable);
            }
        }
    }

    /**
     * All that there is no room for in a record, in the order of its values; nothing if there is room for everything.
     * How long it is as a whole, only its JSON tells: {@link #LONGEST_ACT}, {@link #LONGEST_FACT}.
     *
     * @throws IllegalArgumentException if a correction states a fact of an unknown kind
     * @throws tools.jackson.core.JacksonException if a correction states a fact that cannot be read
     */
    public static List<Breach> breaches(Record record) {
        Bounds bounds = new Bounds();
        bounds.look(record, "");
        return bounds.breaches;
    }

    private void look(Record record, String here) {
        for (Part part : PARTS.get(record.getClass())) {
            look(part.of(record), part.room(), here + "/" + part.component().getName());
        }
    }

    private void look(@Nullable Object value, Room room, String here) {
        switch (value) {
            case null -> {}
            case String text -> text(text, room, here);
            case Wording words -> look(words.in(), room, here);
            case List<?> list -> list(list, room, here);
            case Map<?, ?> map -> map(map, room, here);
            case Integer number -> number(number, room, here);
            case LocalDate day -> year(day.getYear(), here);
            case Instant time -> year(Years.of(time), here);
            case Substitute stated -> look((Record) stated.event(), here + "/body");
            case JsonNode json -> json(json, 0, here);
            case Record record -> look(record, here);
            case Enum<?> _, Boolean _, ZoneId _ -> {}
            default ->
                throw new IllegalStateException("no bound is known for the %s at %s".formatted(value.getClass(), here));
        }
    }

    private void list(List<?> list, Room room, String here) {
        if (list.size() > room.elements()) {
            breach(here, Kind.TOO_MANY, room.elements(), list.size());
            return;
        }
        for (int index = 0; index < list.size(); index++) {
            look(list.get(index), room, here + "/" + index);
        }
    }

    private void map(Map<?, ?> map, Room room, String here) {
        if (map.size() > room.elements()) {
            breach(here, Kind.TOO_MANY, room.elements(), map.size());
            return;
        }
        map.forEach((key, value) -> {
            look(value, room, here + "/" + key);
        });
    }

    private void number(int number, Room room, String here) {
        if (number < room.least()) {
            breach(here, Kind.TOO_SMALL, room.least(), number);
        }
        if (number > room.most()) {
            breach(here, Kind.TOO_GREAT, room.most(), number);
        }
    }

    private void year(long year, String here) {
        if (year < Years.FIRST) {
            breach(here, Kind.TOO_EARLY, Years.FIRST, year);
        }
        if (year > Years.LAST) {
            breach(here, Kind.TOO_LATE, Years.LAST, year);
        }
    }

    private void text(String text, Room room, String here) {
        int length = text.codePointCount(0, text.length());
        if (length > room.characters()) {
            breach(here, Kind.TOO_LONG, room.characters(), length);
        } else if (!PlainText.isPlain(text)) {
            breach(here, Kind.NO_TEXT, 0, 0);
        } else if (!room.lines() && !PlainText.isOneLine(text)) {
            breach(here, Kind.NOT_ONE_LINE, 1, text.lines().count());
        }
    }

    /**
     * The fields of an act within a fact: their bounds are those of the act, which are looked at where acts come in.
     */
    private void json(JsonNode json, int depth, String here) {
        if (depth > DEEPEST) {
            breach(here, Kind.TOO_DEEP, DEEPEST, depth);
        } else if (json.isString() && !PlainText.isPlain(json.stringValue())) {
            breach(here, Kind.NO_TEXT, 0, 0);
        } else if (json.isArray()) {
            for (int index = 0; index < json.size(); index++) {
                json(json.get(index), depth + 1, here + "/" + index);
            }
        } else {
            json.properties().forEach(field -> json(field.getValue(), depth + 1, here + "/" + field.getKey()));
        }
    }

    private void breach(String here, Kind kind, long bound, long given) {
        breaches.add(new Breach(here, kind, bound, given));
    }
}
