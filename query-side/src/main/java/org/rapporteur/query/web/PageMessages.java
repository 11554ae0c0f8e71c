package org.rapporteur.query.web;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.phrasebook.PageWords;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.NoSuchMessageException;

/**
 * The words of pages for templates, which name each slot before what stands in it: {@code #{board.day('day', ${day},
 * 'days', ${days})}}.
 */
final class PageMessages implements MessageSource {

    /** For a template; a message that is missing stops loudly. */
    @Override
    public String getMessage(String key, Object @Nullable [] slots, @Nullable Locale locale) {
        return in(locale).say(key, named(slots));
    }

    /** For the framework, which has words of its own. */
    @Override
    public @Nullable String getMessage(
            String key, Object @Nullable [] slots, @Nullable String otherwise, @Nullable Locale locale) {
        return in(locale).find(key, Map.of()).orElse(otherwise);
    }

    @Override
    public String getMessage(MessageSourceResolvable wanted, @Nullable Locale locale) {
        return Stream.ofNullable(wanted.getCodes())
                .flatMap(Stream::of)
                .flatMap(key -> in(locale).find(key, Map.of()).stream())
                .findFirst()
                .or(() -> Optional.ofNullable(wanted.getDefaultMessage()))
                .orElseThrow(() -> new NoSuchMessageException(wanted.toString()));
    }

    private static PageWords in(@Nullable Locale locale) {
        return PageWords.in(Objects.requireNonNullElse(locale, Locale.ENGLISH));
    }

    private static Map<String, Object> named(Object @Nullable [] slots) {
        Map<String, Object> named = new HashMap<>();
        for (int i = 0; slots != null && i < slots.length; i += 2) {
            named.put((String) slots[i], slots[i + 1]);
        }
        return named;
    }
}
