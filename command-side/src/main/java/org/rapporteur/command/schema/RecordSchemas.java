package org.rapporteur.command.schema;

import com.fasterxml.jackson.annotation.JsonValue;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Json;
import org.rapporteur.events.value.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Schemas of records, following their components down to words, numbers and dates. */
final class RecordSchemas {
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
            properties.set(component.getName(), of(component.getGenericType()));
            if (mustBeThere(component)) {
                required.add(component.getName());
            }
        }
        if (!required.isEmpty()) {
            schema.set("required", required);
        }
        return schema.put("additionalProperties", false);
    }

    /** What is left out is no list entries, not so, or unknown; anything else has to be said. */
    private static boolean mustBeThere(RecordComponent component) {
        Class<?> type = component.getType();
        return !component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                && type != List.class
                && type != Map.class
                && type != ObjectNode.class
                && type != boolean.class;
    }

    private ObjectNode of(Type type) {
        if (type instanceof ParameterizedType generic && generic.getRawType() == List.class) {
            return ofType("array").set("items", of(generic.getActualTypeArguments()[0]));
        }
        if (type instanceof ParameterizedType generic && generic.getActualTypeArguments()[0] == Language.class) {
            return words();
        }
        if (type instanceof ParameterizedType generic && generic.getRawType() == Map.class) {
            return ofType("object").set("additionalProperties", of(generic.getActualTypeArguments()[1]));
        }
        if (type instanceof Class<?> plain) {
            return of(plain);
        }
        throw new IllegalArgumentException("no schema is known for " + type);
    }

    private ObjectNode of(Class<?> type) {
        if (type == String.class) {
            return ofType("string");
        }
        if (type == int.class || type == Integer.class) {
            return ofType("integer");
        }
        if (type == boolean.class) {
            return ofType("boolean");
        }
        if (type == Instant.class) {
            return ofType("string").put("format", "date-time");
        }
        if (type == ObjectNode.class) {
            return ofType("object");
        }
        return type == LocalDate.class ? ofType("string").put("format", "date") : reference(type);
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
        Optional<Type> simpler = writtenAs(type);
        return simpler.isEmpty() ? fieldsOf(type) : of(simpler.get());
    }

    /** What a value is written as where it is not an object of its components: a symbol is a string. */
    private static Optional<Type> writtenAs(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(JsonValue.class))
                .map(Method::getGenericReturnType)
                .findFirst();
    }

    private static ObjectNode words() {
        ObjectNode schema = ofType("object");
        ObjectNode properties = schema.putObject("properties");
        Arrays.stream(Language.values()).forEach(language -> properties.set(language.tag(), ofType("string")));
        return schema.put("additionalProperties", false);
    }

    private static ObjectNode ofType(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }
}
