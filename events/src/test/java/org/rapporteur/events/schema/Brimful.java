package org.rapporteur.events.schema;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Json;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.bound.Room;
import org.rapporteur.events.bound.Shape;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.Substitute;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Wording;
import org.rapporteur.events.value.ZoneName;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Records that fill all the room there is in every one of their values. */
final class Brimful {
    private static final LocalDate LAST_DAY = LocalDate.of(2199, 12, 31);

    private final int elements;
    private final int characters;

    private Brimful(int elements, int characters) {
        this.elements = elements;
        this.characters = characters;
    }

    /** Every text as long as can be, and of each list one element. */
    static Brimful withLongTexts() {
        return new Brimful(1, Integer.MAX_VALUE);
    }

    /** Every list as long as can be; a list within a list has one element, or they would be a million. */
    static Brimful withLongLists() {
        return new Brimful(Integer.MAX_VALUE, 1);
    }

    Record of(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part.getGenericType(), Room.of(part)))
                .toArray();
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return (Record) constructor.newInstance(values);
        } catch (ReflectiveOperationException unmade) {
            throw new IllegalStateException(type + " cannot be made", unmade);
        }
    }

    private Object value(Type type, Room room) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            Object element = new Brimful(1, characters).value(generic.getActualTypeArguments()[0], room);
            return Collections.nCopies(Math.min(elements, room.elements()), element);
        }
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] == Language.class) {
            return inAllLanguages(room);
        }
        return type instanceof ParameterizedType ? Map.of(text(room), text(room)) : value((Class<?>) type, room);
    }

    private Object value(Class<?> type, Room room) {
        if (type == String.class) {
            return text(room);
        }
        if (type == int.class || type == Integer.class) {
            return room.most();
        }
        if (type == boolean.class || type == Boolean.class) {
            return true;
        }
        if (type == LocalDate.class) {
            return LAST_DAY;
        }
        if (type == Instant.class) {
            return Instant.parse(LAST_DAY + "T23:59:59Z");
        }
        if (type == Wording.class) {
            return new Wording(inAllLanguages(room));
        }
        if (type == Substitute.class) {
            return Substitute.of((AnnouncementMade) of(AnnouncementMade.class));
        }
        if (type == ObjectNode.class) {
            return JsonNodeFactory.instance.objectNode().put("of", "another act");
        }
        if (type == BodyProfile.class) {
            // One is bounded as a whole, and what it says has to hold together.
            return Bodies.find("untoc-cop").orElseThrow();
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return type.isAnnotationPresent(Shape.class) ? shaped(type) : of(type);
    }

    private String text(Room room) {
        return "w".repeat(Math.min(characters, room.characters()));
    }

    private Map<Language, String> inAllLanguages(Room room) {
        Map<Language, String> words = new HashMap<>();
        Language.USUAL.forEach(language -> words.put(language, text(room)));
        return words;
    }

    /** The longest of a few guesses that the value takes. */
    private static Object shaped(Class<?> type) {
        Shape shape = type.getAnnotation(Shape.class);
        if (type == MeetingNumber.class) {
            return MeetingNumber.of("committee-of-the-whole-99999");
        }
        if (type == Language.class) {
            return Language.of("de-Latn-DE-12345678-23456789-345678");
        }
        if (type == ZoneName.class) {
            return new ZoneName("America/Argentina/ComodRivadavia");
        }
        String symbol = "A/" + "b".repeat(Math.max(0, shape.longest() - 2));
        String number = "9" + "a".repeat(shape.longest() - 1);
        return Stream.of("a".repeat(shape.longest()), symbol, number, "9999/9999", shape.example())
                .flatMap(text -> made(type, text).stream())
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Object> made(Class<?> type, String text) {
        try {
            return Optional.of(Json.mapper().convertValue(text, type));
        } catch (JacksonException malformed) {
            return Optional.empty();
        }
    }
}
