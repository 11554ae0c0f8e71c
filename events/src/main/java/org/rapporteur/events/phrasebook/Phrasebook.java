package org.rapporteur.events.phrasebook;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.function.Function;
import org.rapporteur.events.value.Language;

/**
 * The words of one family of messages in one language: ICU message patterns with named slots. Whatever is missing, a
 * message or what stands in a slot of it, stops loudly.
 */
public final class Phrasebook {
    private final String family;
    private final Language language;
    private final Map<String, Message> messages;

    Phrasebook(String family, Language language, Properties patterns) {
        this.family = family;
        this.language = language;
        this.messages = patterns.stringPropertyNames().stream()
                .collect(toUnmodifiableMap(Function.identity(), key -> read(key, patterns.getProperty(key))));
    }

    private Phrasebook(Phrasebook general, Map<String, String> own) {
        this.family = general.family;
        this.language = general.language;
        Map<String, Message> all = new HashMap<>(general.messages);
        own.forEach((key, pattern) -> all.put(key, read(key, pattern)));
        this.messages = Map.copyOf(all);
    }

    /** The same, in which these words stand for what is said in general; {@link Phrasebooks#misfit} tells which can. */
    public Phrasebook with(Map<String, String> own) {
        return own.isEmpty() ? this : new Phrasebook(this, own);
    }

    public Language language() {
        return language;
    }

    public Set<String> keys() {
        return messages.keySet();
    }

    public boolean has(String key) {
        return messages.containsKey(key);
    }

    /** The names of the slots of a message, also of those that only a choice within it has. */
    public Set<String> slots(String key) {
        return message(key).slots();
    }

    /** A message that has no slots. */
    public String say(String key) {
        return say(key, Map.of());
    }

    /**
     * A message with its slots filled; what it has no slot for is left aside.
     *
     * @throws IllegalStateException if there is no such message, or one of its slots is not given
     */
    public String say(String key, Map<String, ?> slots) {
        Message message = message(key);
        if (!slots.keySet().containsAll(message.slots())) {
            throw new IllegalStateException(
                    "%s has the slots %s; given are %s".formatted(named(key), message.slots(), slots.keySet()));
        }
        return message.filled(slots);
    }

    /** A message whose slots, {@code {number}}, somebody else fills, such as the script of a page. */
    public String unfilled(String key) {
        return message(key).unfilled();
    }

    /** Stops unless the other phrasebook has the same messages. */
    void requireMessagesOf(Phrasebook english) {
        if (!keys().equals(english.keys())) {
            throw new IllegalStateException("the phrasebook '%s' in %s has the messages %s; in %s it has %s"
                    .formatted(family, language, keys(), english.language, english.keys()));
        }
    }

    /** Stops unless the messages say the same; which words are to be chosen between, each language knows itself. */
    void requireSlotsOf(Phrasebook english) {
        messages.forEach((key, message) -> {
            Message model = english.message(key);
            if (!message.said().equals(model.said()) || !model.slots().containsAll(message.slots())) {
                throw new IllegalStateException("%s has the slots %s; in %s it has %s"
                        .formatted(named(key), message.slots(), english.language, model.slots()));
            }
        });
    }

    Message message(String key) {
        Message message = messages.get(key);
        if (message == null) {
            throw new IllegalStateException("there is no " + named(key));
        }
        return message;
    }

    private Message read(String key, String pattern) {
        try {
            return new Message(pattern, language.locale());
        } catch (IllegalArgumentException unreadable) {
            throw new IllegalStateException(named(key) + " cannot be read", unreadable);
        }
    }

    private String named(String key) {
        return "'%s' of the phrasebook '%s' in %s".formatted(key, family, language);
    }
}
