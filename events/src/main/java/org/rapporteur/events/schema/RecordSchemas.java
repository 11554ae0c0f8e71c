package org.rapporteur.events.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.events.bound.PlainText;
import org.rapporteur.events.bound.Room;
import org.rapporteur.events.bound.Shape;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.bound.Years;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Wording;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of records, following their components down to words, numbers and dates. */
final class RecordSchemas {
    private static final int LONGEST_CLOCK = 40;

    private final String home;
    private final Map<String, ObjectNode> values = new TreeMap<>();

    RecordSchemas(String home) {
        this.home = home;
    }

    Map<String, ObjectNode> values() {
        return values;
    }

    ObjectNode fieldsOf(Class<?> record) {
        ObjectNode schema = ofType("object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = JsonNodeFactory.instance.arrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.set(component.getName(), withDefault(component));
            if (mustBeThere(component)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    ObjectNode part(Class<? extends Record> whole, String name) {
        RecordComponent component = Arrays.stream(whole.getRecordComponents())
                .filter(part -> part.getName().equals(name))
                .findFirst()
                .orElseThrow();
        ObjectNode schema = of(component.getGenericType(), Room.of(component));
        return schema.has("$ref") ? value(component.getType()) : schema;
    }

    /** What is left out is no list entries, not so, or unknown; anything else has to be said. */
    private static boolean mustBeThere(RecordComponent component) {
        Class<?> type = component.getType();
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && type != List.class
                && type != Map.class
                && type != ObjectNode.class
                && type != boolean.class
                && !component.isAnnotationPresent(Usually.class);
    }

    private ObjectNode withDefault(RecordComponent component) {
        ObjectNode schema = of(component.getGenericType(), Room.of(component));
        Usually usual = component.getAnnotation(Usually.class);
        if (usual == null) {
            return schema;
        }
        return component.getType() == int.class
                ? schema.put("default", Integer.parseInt(usual.value()))
                : schema.put("default", usual.value());
    }

    private ObjectNode of(Type type, Room room) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return ofType("array")
                    .put("maxItems", room.elements())
                    .set("items", of(generic.getActualTypeArguments()[0], room));
        }
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] == Language.class) {
            return words(text(room));
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return map(generic.getActualTypeArguments()[0], of(generic.getActualTypeArguments()[1], room), room);
        }
        if (type instanceof Class<?> plain) {
            return of(plain, room);
        }
        throw new IllegalArgumentException("no schema is known for " + type);
    }

    /** By codes, or by the constants of an enumeration, which are then all the keys there may be. */
    private static ObjectNode map(Type key, ObjectNode value, Room room) {
        ObjectNode schema = ofType("object");
        if (key instanceof Class<?> type && type.isEnum()) {
            ObjectNode properties = schema.putObject("properties");
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant ->
                            properties.set(Json.mapper().valueToTree(constant).stringValue(), value.deepCopy()));
            return schema.put("additionalProperties", false);
        }
        return schema.put("maxProperties", room.elements()).set("additionalProperties", value);
    }

    private ObjectNode of(Class<?> type, Room room) {
        if (type == String.class) {
            return text(room);
        }
        if (type == int.class || type == Integer.class) {
            return ofType("integer").put("minimum", room.least()).put("maximum", room.most());
        }
        if (type == boolean.class || type == Boolean.class) {
            return ofType("boolean");
        }
        if (type == Instant.class) {
            return ofType("string").put("format", "date-time").put("pattern", Years.PATTERN);
        }
        if (type == LocalDate.class) {
            return ofType("string").put("format", "date").put("pattern", Years.PATTERN);
        }
        if (type == Wording.class) {
            // Which languages there are says the value; how much room there is, the place it has here.
            return reference(type).set("additionalProperties", room(JsonNodeFactory.instance.objectNode(), room));
        }
        if (type == ZoneId.class) {
            return ofType("string").put("maxLength", LONGEST_CLOCK);
        }
        return type == ObjectNode.class ? ofType("object") : reference(type);
    }

    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!values.containsKey(name)) {
            values.put(name, value(type));
        }
        return JsonNodeFactory.instance.objectNode().put("$ref", home + name);
    }

    private ObjectNode value(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode schema = ofType("string");
            ArrayNode words = schema.putArray("enum");
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> words.add(Json.mapper().valueToTree(constant)));
            return schema;
        }
        Shape shape = type.getAnnotation(Shape.class);
        if (shape != null) {
            return shaped(shape);
        }
        return type == Wording.class ? words(ofType("string")).put("minProperties", 1) : fieldsOf(type);
    }

    /** What is written as one short text, not as an object of its components: a symbol is a string. */
    private static ObjectNode shaped(Shape shape) {
        ObjectNode schema = ofType("string").put("maxLength", shape.longest()).put("pattern", whole(shape));
        schema.putArray("examples").add(shape.example());
        return schema;
    }

    private static String whole(Shape shape) {
        return "^(" + shape.pattern() + ")$";
    }

    private static ObjectNode words(ObjectNode text) {
        // Editors offer the languages that are named; any other may be given as well.
        ObjectNode schema = ofType("object");
        ObjectNode properties = schema.putObject("properties");
        Language.USUAL.forEach(language -> properties.set(language.tag(), text));
        ObjectNode others = schema.putObject("patternProperties");
        others.set(whole(Language.class.getAnnotation(Shape.class)), text);
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode text(Room room) {
        return room(ofType("string"), room);
    }

    private static ObjectNode room(ObjectNode text, Room room) {
        text.put("maxLength", room.characters());
        return room.lines() ? text : text.put("pattern", PlainText.ONE_LINE);
    }

    private static ObjectNode ofType(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
