package org.rapporteur.standalone.fuzz;

import java.util.HashMap;
import java.util.Map;
import org.rapporteur.events.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What was entered under a longer name is called by that in the acts that follow. */
final class Renaming {
    private final Map<String, String> names = new HashMap<>();

    /** The fields with the names that things have by now. */
    ObjectNode in(ObjectNode fields) {
        return (ObjectNode) renamed(fields);
    }

    private JsonNode renamed(JsonNode value) {
        return switch (value) {
            case ObjectNode object -> {
                ObjectNode copy = Json.mapper().createObjectNode();
                object.properties().forEach(field -> copy.set(field.getKey(), renamed(field.getValue())));
                yield copy;
            }
            case ArrayNode list -> {
                ArrayNode copy = Json.mapper().createArrayNode();
                list.forEach(element -> copy.add(renamed(element)));
                yield copy;
            }
            case JsonNode text
            when text.isString() ->
                Json.mapper().getNodeFactory().stringNode(names.getOrDefault(text.asString(), text.asString()));
            default -> value;
        };
    }

    /** Notes what is called otherwise in an act than it was going to be. */
    void note(JsonNode planned, JsonNode entered) {
        if (planned.isString() && entered.isString()) {
            if (!planned.equals(entered) && entered.asString().length() <= FullActs.LONGEST_NAME) {
                names.put(planned.asString(), entered.asString());
            }
        } else if (planned.isArray() && entered.isArray()) {
            for (int at = 0; at < Math.min(planned.size(), entered.size()); at++) {
                note(planned.get(at), entered.get(at));
            }
        } else if (planned.isObject() && entered.isObject()) {
            planned.properties().forEach(field -> note(field.getValue(), entered.path(field.getKey())));
        }
    }
}
