package org.rapporteur.events.bound;

import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Systems end lines in seven ways, and readers do not agree on which of them do. Here a line ends with {@code \n}. */
public final class LineEnds {
    private static final Pattern ANY = Pattern.compile("\\R");

    private LineEnds() {}

    /** The text with one kind of line end. */
    public static String asOne(String text) {
        return ANY.matcher(text).replaceAll("\n");
    }

    /** The same values, with one kind of line end in every text. */
    public static JsonNode asOne(JsonNode json) {
        return switch (json) {
            case ObjectNode object -> {
                ObjectNode same = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> same.set(field.getKey(), asOne(field.getValue())));
                yield same;
            }
            case ArrayNode array -> {
                ArrayNode same = JsonNodeFactory.instance.arrayNode(array.size());
                array.forEach(element -> same.add(asOne(element)));
                yield same;
            }
            default -> json.isString() ? JsonNodeFactory.instance.stringNode(asOne(json.stringValue())) : json;
        };
    }
}
