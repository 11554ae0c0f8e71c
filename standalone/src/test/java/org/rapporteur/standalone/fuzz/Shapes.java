package org.rapporteur.standalone.fuzz;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.events.schema.ActSchemas;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Fields of acts made from their schemas alone: what is asked for, at the edges of what is allowed. */
final class Shapes {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final String HOME = "#/";
    private static final int DEEPEST = 5;

    private final ActSchemas schemas = ActSchemas.referringTo(HOME);
    private final Dice dice;

    /** Values that were right somewhere, by the schema they have: such as symbols that there are. */
    private final Map<String, List<JsonNode>> examples = new HashMap<>();

    Shapes(Dice dice) {
        this.dice = dice;
    }

    List<String> acts() {
        return new ArrayList<>(schemas.acts().keySet());
    }

    /** Remembers the values in the fields of an act that was right. */
    void remember(String act, JsonNode fields) {
        remember(schema(act), fields);
    }

    List<JsonNode> remembered() {
        return examples.values().stream().flatMap(List::stream).toList();
    }

    /** Fields for an act. */
    JsonNode fields(String act) {
        return made(schema(act), 0);
    }

    /** A value of this schema, mostly one that was right. */
    JsonNode value(JsonNode schema) {
        return made(schema, 0);
    }

    private ObjectNode schema(String act) {
        return Objects.requireNonNull(schemas.acts().get(act));
    }

    private void remember(JsonNode schema, JsonNode value) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString();
            List<JsonNode> same = examples.computeIfAbsent(name, _ -> new ArrayList<>());
            if (same.size() < 30 && !same.contains(value)) {
                same.add(value);
            }
            remember(referred(name), value);
        } else if (value.isArray()) {
            value.forEach(element -> remember(schema.path("items"), element));
        } else if (value.isObject()) {
            value.properties()
                    .forEach(field -> remember(schema.path("properties").path(field.getKey()), field.getValue()));
        }
    }

    private JsonNode referred(String name) {
        return Objects.requireNonNull(schemas.values().get(name.substring(HOME.length())));
    }

    private JsonNode made(JsonNode schema, int depth) {
        if (schema.has("$ref")) {
            String name = schema.get("$ref").asString();
            List<JsonNode> same = examples.getOrDefault(name, List.of());
            return !same.isEmpty() && !dice.once(6) ? dice.oneOf(same) : made(referred(name), depth + 1);
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(dice.below(schema.get("enum").size()));
        }
        JsonNode choices = schema.has("anyOf") ? schema.get("anyOf") : schema.path("oneOf");
        if (!choices.isEmpty()) {
            return made(choices.get(dice.below(choices.size())), depth);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, depth);
            case "array" -> array(schema, depth);
            case "integer" -> JSON.numberNode(whole(schema));
            case "boolean" -> JSON.booleanNode(dice.once(2));
            default -> JSON.stringNode(string(schema));
        };
    }

    private String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(dice.below(type.size())).asString() : type.asString("string");
    }

    private ObjectNode object(JsonNode schema, int depth) {
        ObjectNode object = JSON.objectNode();
        List<String> required = new ArrayList<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        schema.path("properties").properties().forEach(field -> {
            if (required.contains(field.getKey()) ? !dice.once(25) : depth < DEEPEST && dice.once(2)) {
                object.set(field.getKey(), made(field.getValue(), depth + 1));
            }
        });
        return object;
    }

    private ArrayNode array(JsonNode schema, int depth) {
        int most = schema.path("maxItems").asInt(3);
        int size = dice.once(12) ? Math.min(most, 2_000) + dice.oneOf(-1, 0, 1) : dice.below(4);
        ArrayNode array = JSON.arrayNode();
        JsonNode element = made(schema.path("items"), depth + 1);
        for (int i = 0; i < size; i++) {
            // Many of them are one of them many times: it is the number that matters.
            array.add(size > 10 ? element : made(schema.path("items"), depth + 1));
        }
        return array;
    }

    private long whole(JsonNode schema) {
        long least = schema.path("minimum").asLong(1);
        long most = schema.path("maximum").asLong(Integer.MAX_VALUE);
        return switch (dice.below(8)) {
            case 0 -> least;
            case 1 -> least - 1;
            case 2 -> most;
            case 3 -> most == Long.MAX_VALUE ? most : most + 1;
            default -> least + dice.below(20);
        };
    }

    private String string(JsonNode schema) {
        if (schema.path("format").asString("").equals("date")) {
            return dice.oneOf(
                    "2024-10-14",
                    "2024-10-18",
                    "2024-02-29",
                    "2023-02-29",
                    "0000-01-01",
                    "9999-12-31",
                    "+10000-01-01",
                    "1900-01-01",
                    "1899-12-31");
        }
        int most = schema.path("maxLength").asInt(0);
        if (most > 0 && dice.once(4)) {
            String unit = dice.oneOf("a", "\u4e2d", "\ud83d\ude00", "\ufdfa", "W ");
            String text = unit.repeat(Math.min(most, 60_000) / unit.length() + 1);
            return text.substring(0, Math.max(1, Math.min(text.length() - 1, most + dice.oneOf(-1, 0, 1))));
        }
        return dice.once(3) ? Nasty.text(dice) : dice.oneOf("A word", "words of some length", "12", "plenary-1", "EU");
    }
}
