package org.rapporteur.standalone.fuzz;

import java.util.Iterator;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * JSON as text without the limits of a library that means well: as deep as it is, with fields twice where asked for.
 */
final class JsonText {
    private final StringBuilder text = new StringBuilder();
    private int twice;

    private JsonText(int twice) {
        this.twice = twice;
    }

    static String of(JsonNode node) {
        return withTwice(node, -1);
    }

    /**
     * @param which of the fields, counted from 0 as they stand, is there twice; none of them if there are not as many
     */
    static String withTwice(JsonNode node, int which) {
        JsonText json = new JsonText(which);
        json.write(node);
        return json.text.toString();
    }

    private void write(JsonNode node) {
        if (node.isObject()) {
            text.append('{');
            for (Iterator<Map.Entry<String, JsonNode>> fields =
                            node.properties().iterator();
                    fields.hasNext(); ) {
                Map.Entry<String, JsonNode> field = fields.next();
                boolean again = twice-- == 0;
                write(field);
                if (again) {
                    text.append(',');
                    write(field);
                }
                text.append(fields.hasNext() ? "," : "");
            }
            text.append('}');
        } else if (node.isArray()) {
            text.append('[');
            for (int i = 0; i < node.size(); i++) {
                text.append(i == 0 ? "" : ",");
                write(node.get(i));
            }
            text.append(']');
        } else if (node.isString()) {
            write(node.asString());
        } else {
            text.append(node);
        }
    }

    private void write(Map.Entry<String, JsonNode> field) {
        write(field.getKey());
        text.append(':');
        write(field.getValue());
    }

    /** Halves of characters cannot be written as bytes, only as escapes. */
    private void write(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }
}
