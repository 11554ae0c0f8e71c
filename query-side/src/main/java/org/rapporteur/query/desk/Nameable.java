package org.rapporteur.query.desk;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Something of the session that a line can name.
 *
 * @param codes short names, of which the beginning will do
 * @param names longer ones, of which the beginnings of words will do; the first is written out
 */
record Nameable(Element element, List<String> codes, List<String> names) {
    private static final int MOST_WORDS = 7;

    static Nameable of(Element element, List<String> codes, List<String> names) {
        return new Nameable(
                element,
                codes.stream().map(Line::alike).toList(),
                Stream.concat(names.stream().limit(1), names.stream().map(Line::alike))
                        .toList());
    }

    String said() {
        return names.getFirst();
    }

    /** Each way in which words of the line from this one on name it. */
    Stream<Heard> heard(Line line, int from) {
        int most = Math.min(line.words().size() - from, MOST_WORDS);
        return Stream.iterate(1, length -> length <= most, length -> length + 1)
                .flatMap(length -> doubt(line.alike(from, from + length)).stream()
                        .mapToObj(doubt -> new Heard(element, length, doubt, said())));
    }

    private OptionalInt doubt(String spoken) {
        if (codes.contains(spoken) || names.stream().skip(1).anyMatch(spoken::equals)) {
            return OptionalInt.of(0);
        }
        if (names.stream().skip(1).anyMatch(name -> name.startsWith(spoken))) {
            return OptionalInt.of(2);
        }
        if (codes.stream().anyMatch(code -> code.startsWith(spoken))) {
            return OptionalInt.of(3);
        }
        return names.stream().skip(1).anyMatch(name -> beginWordsOf(name, spoken))
                ? OptionalInt.of(4)
                : OptionalInt.empty();
    }

    /** Whether each spoken word begins a word of the name, in order: "rep korea" of "republic of korea". */
    private static boolean beginWordsOf(String name, String spoken) {
        String[] parts = spoken.split(" ", -1);
        int next = 0;
        for (String word : name.replace("(", "").split("[ -]", -1)) {
            if (next < parts.length && word.startsWith(parts[next])) {
                next++;
            }
        }
        return next == parts.length;
    }
}
