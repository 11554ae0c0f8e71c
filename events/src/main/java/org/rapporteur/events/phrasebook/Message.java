package org.rapporteur.events.phrasebook;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One message. Its slots are looked for when it is read; the rest, which takes longer, is done when it is first said.
 */
final class Message {
    private final String pattern;
    private final Locale locale;
    private final Set<String> slots;
    private final Set<String> said;
    private final Set<String> counted;
    private @Nullable MessageFormat format;
    private @Nullable String unfilled;

    Message(String pattern, Locale locale) {
        MessagePattern parts = new MessagePattern(pattern);
        this.pattern = pattern;
        this.locale = locale;
        this.slots = slots(parts, _ -> true);
        this.said = slots(parts, kind -> kind != ArgType.SELECT);
        this.counted = slots(parts, kind -> kind != ArgType.SELECT && kind != ArgType.NONE);
    }

    /** The names of the slots, also of those that only a choice within the message has. */
    Set<String> slots() {
        return slots;
    }

    /** Those of them whose words stand in the message, and which do not only choose between words. */
    Set<String> said() {
        return said;
    }

    /** Those that the message takes for numbers, which words cannot stand in. */
    Set<String> counted() {
        return counted;
    }

    String filled(Map<String, ?> given) {
        return slots.isEmpty() ? unfilled() : fill(given);
    }

    /** The words with the slots as they stand in the pattern: {@code {number}}. */
    synchronized String unfilled() {
        if (unfilled == null) {
            unfilled = fill(Map.of());
        }
        return unfilled;
    }

    /** One at a time, as formats are made for; a copy for each would take longer than filling it. */
    private synchronized String fill(Map<String, ?> given) {
        return format().format(given);
    }

    /**
     * What is done when the message is first said.
     *
     * @throws IllegalArgumentException if the pattern asks for a format that there is not
     */
    synchronized MessageFormat format() {
        if (format == null) {
            format = new MessageFormat(pattern, locale);
        }
        return format;
    }

    /** The name of a slot stands right behind its beginning. */
    private static Set<String> slots(MessagePattern parts, Predicate<ArgType> wanted) {
        return IntStream.range(0, parts.countParts())
                .filter(place -> parts.getPartType(place) == Part.Type.ARG_START)
                .filter(place -> wanted.test(parts.getPart(place).getArgType()))
                .mapToObj(place -> parts.getSubstring(parts.getPart(place + 1)))
                .collect(Collectors.toUnmodifiableSet());
    }
}
