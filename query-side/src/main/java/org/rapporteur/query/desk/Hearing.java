package org.rapporteur.query.desk;

import java.util.List;
import java.util.stream.Stream;

/**
 * Breaks a line into what it says, in each way that it can be broken; only the likeliest ways are followed from word to
 * word, so that each word of a line costs the same.
 *
 * @param ways what the whole line may say, the likeliest first
 * @param looked how many ways were looked at on the way: the work it took
 */
record Hearing(List<ParsedLine> ways, long looked) {

    static Hearing of(Line line, Vocabulary vocabulary) {
        int length = line.words().size();
        List<Ways> upTo = Stream.generate(Ways::new).limit(length + 1).toList();
        upTo.getFirst().add(ParsedLine.NOTHING);
        long looked = 0;
        for (int from = 0; from < length; from++) {
            Ways before = upTo.get(from);
            if (before.areNone()) {
                continue;
            }
            for (Token next : vocabulary.heard(line, from)) {
                looked += upTo.get(from + next.words()).goOn(before, next);
            }
        }
        return new Hearing(upTo.getLast().likeliestFirst(), looked);
    }

    /** A line that begins with one of the words for it, and what it says after that, word for word. */
    static Stream<String> textAfter(Keyword keyword, Line line) {
        return line.words().size() > 1
                        && keyword.words().stream().map(Line::alike).anyMatch(line.alike(0, 1)::equals)
                ? Stream.of(line.rest())
                : Stream.empty();
    }
}
