package org.rapporteur.query.desk;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Something of the session that a line can name.
 *
 * @param codes short names, of which the beginning will do
 * @param names longer ones, of which the beginnings of words will do
 * @param said the name that is written out
 */
record Nameable(Element element, String said, List<String> codes, List<Name> names) {

    /** A name, and the words it has. */
    record Name(String whole, List<String> words) {
        private static Name of(String name) {
            String alike = Line.alike(name);
            return new Name(alike, List.of(alike.replace("(", "").split("[ -]", -1)));
        }

        /** Whether each spoken word begins a word of the name, in order: "rep korea" of "republic of korea". */
        private boolean wordsBeginWith(String spoken) {
            String[] parts = spoken.split(" ", -1);
            int next = 0;
            for (String word : words) {
                if (next < parts.length && word.startsWith(parts[next])) {
                    next++;
                }
            }
            return next == parts.length;
        }
    }

    /** @param names the first is written out */
    static Nameable of(Element element, List<String> codes, List<String> names) {
        return new Nameable(
                element,
                names.getFirst(),
                codes.stream().map(Line::alike).toList(),
                names.stream().map(Name::of).toList());
    }

    /** The letters that whatever names it can begin with. */
    Set<Character> beginnings() {
        return Stream.of(
                        codes.stream(),
                        names.stream().map(Name::whole),
                        names.stream().flatMap(name -> name.words().stream()))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .map(word -> word.charAt(0))
                .collect(toSet());
    }

    /**
     * Each way in which words of a line name it.
     *
     * @param spoken the first word, the first two words and so on; if some do not name it, more of them do not either
     */
    Stream<Token> heard(List<String> spoken) {
        return Stream.iterate(1, length -> length <= spoken.size(), length -> length + 1)
                .map(length -> heard(spoken.get(length - 1), length))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream);
    }

    private Optional<Token> heard(String spoken, int length) {
        return doubt(spoken).stream()
                .mapToObj(doubt -> new Token(element, length, doubt, said))
                .findFirst();
    }

    private OptionalInt doubt(String spoken) {
        if (codes.contains(spoken)
                || names.stream().anyMatch(name -> name.whole().equals(spoken))) {
            return OptionalInt.of(0);
        }
        if (names.stream().anyMatch(name -> name.whole().startsWith(spoken))) {
            return OptionalInt.of(2);
        }
        if (codes.stream().anyMatch(code -> code.startsWith(spoken))) {
            return OptionalInt.of(3);
        }
        return names.stream().anyMatch(name -> name.wordsBeginWith(spoken)) ? OptionalInt.of(4) : OptionalInt.empty();
    }
}
