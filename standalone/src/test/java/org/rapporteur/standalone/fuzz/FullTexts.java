package org.rapporteur.standalone.fuzz;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.rapporteur.standalone.fuzz.BoundedPlace.Step;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Texts of a given length. */
final class FullTexts {
    /** In six languages, with up to four bytes a character, an act has room for as many characters. */
    static final int LONGEST_IN_EVERY_LANGUAGE = 20_000;

    /**
     * In each language something else over which indexes and formats stumble: marks, right to left, pairs, no blank.
     */
    private static final Map<String, String> UNITS = new TreeMap<>(Map.of(
            "ar", "كلمة ", "en", "# *urges* <b>all</b> | _States_ ", "es", "😀", "fr", "é", "ru", "ж", "zh", "字"));

    /** What a symbol has to leave free for revisions of it. */
    private static final String LAST_REVISION = "/Rev.9999";

    private static final String LAST_NUMBER = "-9999";

    /** A word, a number, and parts of it that tell apart what is below what. */
    private static final String LONGEST_ITEM = "Tagesordnungspu 999A quater(zzzzz)(99).1";

    private static final String LONGEST_LANGUAGE = "en-Latn-US-aaaaaaaa-bbbbbbbb-cccccc";

    private static final String LONGEST_CLOCK = "America/Argentina/ComodRivadavia";

    /** What has room for a number that is its own. */
    private static final int SHORT = 10;

    private static final int LETTERS = 26;
    private static final int LAST_ITEM = 99;

    private int number;

    /** So many characters in every language, or in English if those would be too many for an act. */
    ObjectNode words(int characters, boolean inLines) {
        ObjectNode words = JsonNodeFactory.instance.objectNode();
        UNITS.forEach((language, unit) -> {
            if (characters <= LONGEST_IN_EVERY_LANGUAGE || language.equals("en")) {
                words.put(language, of(unit, characters));
            }
        });
        if (inLines && characters <= LONGEST_IN_EVERY_LANGUAGE) {
            words.put("ru", of("ж\n", characters));
        }
        return words;
    }

    /** So many characters, which no other text has. */
    String unique(int characters) {
        return number++
                + of("x", characters).substring(Integer.toString(number - 1).length());
    }

    /**
     * What something could be called: as long as can be, or, of every second symbol, so long that its last revision is.
     *
     * @param way which of the ways there are for such a name, counted from 0
     * @param now what it is called now, and is if there are not so many
     */
    String name(int way, Step place, String now) {
        JsonNode schema = place.resolved();
        int most = schema.get("maxLength").asInt();
        String revised = now.replaceFirst("/Rev\\.[0-9]+$", "") + LAST_REVISION;
        int leftFree = number % 2 == 0 ? LAST_REVISION.length() : 0;
        return Stream.of(
                        revised.length() == most ? revised : "",
                        "A/" + unique(Math.max(SHORT, most - "A/".length() - leftFree)),
                        "A/" + unique(Math.max(SHORT, most - "A/".length())),
                        LONGEST_CLOCK,
                        "o" + unique(Math.max(SHORT, most - 1)),
                        "o".repeat(most),
                        "9999/9999",
                        LONGEST_ITEM,
                        LONGEST_LANGUAGE,
                        "o".repeat(Math.max(1, most - LAST_NUMBER.length())) + LAST_NUMBER)
                .filter(name -> name.length() <= most
                        && name.matches(schema.get("pattern").asString()))
                .skip(way)
                .findFirst()
                .orElse(now);
    }

    /** The name of this number of such a kind; nothing where names are not ours to make, as those of clocks. */
    static Optional<String> inSeries(JsonNode schema, int number) {
        int after = number - LAST_ITEM - 1;
        String item = number <= LAST_ITEM
                ? Integer.toString(number)
                : "%d(%c)".formatted(LAST_ITEM - after / LETTERS, 'a' + after % LETTERS);
        return Stream.of(item, "o" + number, "A/" + number)
                .filter(name -> name.matches(schema.get("pattern").asString()))
                .findFirst();
    }

    /** So many characters, not counting halves of them. */
    static String of(String unit, int characters) {
        String enough = unit.repeat(characters / unit.codePointCount(0, unit.length()) + 1);
        return enough.substring(0, enough.offsetByCodePoints(0, characters));
    }

    /** So many bytes of text in UTF-8. */
    static String ofBytes(int bytes) {
        return "字".repeat(Math.max(0, bytes) / 3) + "w".repeat(Math.max(0, bytes) % 3);
    }
}
