package org.rapporteur.command.web;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.bound.PlainText;
import tools.jackson.databind.JsonNode;

/**
 * Finds text that JSON can write, but neither PostgreSQL nor a page can show: a fact that says it could not be kept.
 */
final class TextPlaces {
    private TextPlaces() {}

    /** Where there is such text, as JSON pointers. */
    static Stream<String> notPlainIn(JsonNode fields) {
        return notPlainIn(fields, "#");
    }

    private static Stream<String> notPlainIn(JsonNode node, String here) {
        if (node.isString()) {
            return PlainText.isPlain(node.stringValue()) ? Stream.empty() : Stream.of(here);
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> notPlainIn(node.get(index), here + "/" + index));
        }
        return node.properties().stream()
                .flatMap(field -> PlainText.isPlain(field.getKey())
                        ? notPlainIn(field.getValue(), here + "/" + field.getKey())
                        : Stream.of(here));
    }
}
