package org.rapporteur.command.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/** What the framework looks for when it refuses something itself; the slots of these messages bear its numbers. */
final class FrameworkWords implements MessageSource {

    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] slots, @Nullable String otherwise, @Nullable Locale locale) {
        return find(key, slots, locale).orElse(otherwise);
    }

    @Override
    public String getMessage(String key, Object @Nullable [] slots, @Nullable Locale locale) {
        return find(key, slots, locale).orElseThrow(() -> new NoSuchMessageException(key));
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        return Stream.ofNullable(wanted.getCodes())
                .flatMap(Stream::of)
                .flatMap(key -> find(key, wanted.getArguments(), locale).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(wanted.getDefaultMessage()))
                .orElseThrow(() -> new NoSuchMessageException(wanted.toString()));
    }

    private static Optional<String> find(String key, Object @Nullable [] slots, @Nullable Locale locale) {
        return Optional.of(RequestWords.in(locale == null ? Locale.ENGLISH : locale))
                .filter(words -> words.has(key))
                .map(words -> words.say(key, numbered(slots)));
    }

    private static Map<String, Object> numbered(Object @Nullable [] slots) {
        Map<String, Object> numbered = new HashMap<>();
        for (int i = 0; slots != null && i < slots.length; i++) {
            numbered.put(Integer.toString(i), slots[i]);
        }
        return numbered;
    }
}
