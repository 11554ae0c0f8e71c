package org.rapporteur.query.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.rapporteur.query.phrasebook.PageWords;

/**
 * Why a request is not answered.
 *
 * @param message the key of the message of pages that says it
 * @param slots what stands in it; of what came in with the request as much as a reader needs to know it again
 */
record Why(String message, Map<String, String> slots) {
    private static final int SHOWN = 60;
    /** What no reader can see, and halves of characters that no answer could be written with. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    Why {
        slots = slots.entrySet().stream().collect(toUnmodifiableMap(Map.Entry::getKey, slot -> shown(slot.getValue())));
    }

    /** That something cannot be this value; it would look like the example. */
    static Why value(String name, String value, String example) {
        return new Why("problem.value", Map.of("name", name, "value", value, "example", example));
    }

    String in(Locale language) {
        return PageWords.in(language).say(message, slots);
    }

    private static String shown(String value) {
        String seen = UNSEEN.matcher(value).replaceAll("�");
        return seen.codePointCount(0, seen.length()) <= SHOWN
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
