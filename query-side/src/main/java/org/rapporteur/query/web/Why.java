package org.rapporteur.query.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;

/**
 * Why a request is not answered.
 *
 * @param message the key of the message of {@code messages/pages} that says it
 * @param slots what stands in it; of what came in with the request as much as a reader needs to know it again
 */
record Why(String message, List<String> slots) {
    private static final int SHOWN = 60;
    /** What no reader can see, and halves of characters that no answer could be written with. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}]");

    Why {
        slots = slots.stream().map(Why::shown).toList();
    }

    Why(String message, String... slots) {
        this(message, Arrays.asList(slots));
    }

    String in(Locale language, MessageSource messages) {
        return messages.getMessage(message, slots.toArray(), language);
    }

    private static String shown(String value) {
        String seen = UNSEEN.matcher(value).replaceAll("�");
        return seen.codePointCount(0, seen.length()) <= SHOWN
                ? seen
                : seen.substring(0, seen.offsetByCodePoints(0, SHOWN)) + "…";
    }
}
