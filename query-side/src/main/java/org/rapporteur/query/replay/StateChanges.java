package org.rapporteur.query.replay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.rapporteur.query.board.WordDiff;
import org.rapporteur.query.web.StateLine;

/**
 * What changed in state, by the sections of its page.
 *
 * @param more how many changes there are besides
 */
record StateChanges(Map<String, List<Change>> bySection, int more) {
    private static final int MOST = 1_000;

    /**
     * A thing that is said otherwise.
     *
     * @param field the message that names it; empty where all there is to say is that it is there
     */
    record Change(String name, String field, Sides sides) {}

    private record Key(String section, String name, String field) {
        static Key of(StateLine line) {
            return new Key(line.section(), line.name(), line.field());
        }
    }

    /** @param messages the words of messages */
    static StateChanges between(
            List<StateLine> before, List<StateLine> after, UnaryOperator<String> messages, Locale locale) {
        Map<Key, String> old = values(before, messages);
        Map<Key, String> young = values(after, messages);
        Map<Key, String> all = new LinkedHashMap<>(young);
        all.putAll(old);
        Map<String, List<Change>> bySection = new LinkedHashMap<>();
        List<Key> changed = all.keySet().stream()
                .filter(key -> !value(old, key).equals(value(young, key)))
                .toList();
        changed.stream()
                .limit(MOST)
                .forEach(key -> bySection
                        .computeIfAbsent(key.section(), _ -> new ArrayList<>())
                        .add(new Change(
                                key.name(),
                                key.field(),
                                Sides.of(WordDiff.between(value(old, key), value(young, key), locale)))));
        return new StateChanges(bySection, Math.max(0, changed.size() - MOST));
    }

    private static String value(Map<Key, String> values, Key key) {
        return Optional.ofNullable(values.get(key)).orElse("");
    }

    private static Map<Key, String> values(List<StateLine> lines, UnaryOperator<String> messages) {
        Function<StateLine, String> words = line -> line.message() ? messages.apply(line.value()) : line.value();
        // Several persons may hold the same office.
        return lines.stream()
                .collect(Collectors.toMap(Key::of, words, (one, other) -> one + "; " + other, LinkedHashMap::new));
    }
}
