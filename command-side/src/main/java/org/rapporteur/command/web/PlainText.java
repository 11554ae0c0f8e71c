package org.rapporteur.command.web;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Finds text that JSON can write, but neither PostgreSQL nor UTF-8 can: a fact that says it could not be kept. */
final class PlainText {
    private PlainText() {}

    /** Where there is such text, as JSON pointers. */
    static Stream<String> places(JsonNode fields) {
        return places(fields, "#");
    }

    private static Stream<String> places(JsonNode node, String here) {
        if (node.isString()) {
            return isPlain(node.stringValue()) ? Stream.empty() : Stream.of(here);
        }
        if (node.isArray()) {
            return IntStream.range(0, node.size())
                    .boxed()
                    .flatMap(index -> places(node.get(index), here + "/" + index));
        }
        return node.properties().stream()
                .flatMap(field -> isPlain(field.getKey())
                        ? places(field.getValue(), here + "/" + field.getKey())
                        : Stream.of(here));
    }

    private static boolean isPlain(String text) {
        return text.codePoints().allMatch(character -> character != 0 && !isHalfAPair(character));
    }

    private static boolean isHalfAPair(int character) {
        return character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
    }
}
