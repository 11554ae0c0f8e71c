package org.rapporteur.query.desk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Breaks a line into what it says, in each way that it can be broken; only the likeliest ways are followed. */
final class Hearing {
    private static final int WAYS = 40;

    private Hearing() {}

    /** What the whole line may say, the likeliest first. */
    static List<Said> all(Line line, Vocabulary vocabulary) {
        int length = line.words().size();
        List<List<Said>> upTo = new ArrayList<>();
        for (int end = 0; end <= length; end++) {
            upTo.add(new ArrayList<>());
        }
        upTo.getFirst().add(Said.NOTHING);
        for (int from = 0; from < length; from++) {
            List<Said> before = likeliest(upTo.get(from));
            if (before.isEmpty()) {
                continue;
            }
            List<Heard> next = vocabulary.heard(line, from).toList();
            for (Heard part : next) {
                List<Said> there = upTo.get(from + part.words());
                before.forEach(said -> there.add(said.and(part)));
            }
        }
        return likeliest(upTo.getLast());
    }

    private static List<Said> likeliest(List<Said> ways) {
        return ways.stream()
                .sorted(Comparator.comparingInt(Said::doubt))
                .limit(WAYS)
                .toList();
    }

    /** A line that begins with one of the words for it, and what it says after that, word for word. */
    static Stream<String> textAfter(Keyword keyword, Line line) {
        return line.words().size() > 1
                        && keyword.words().stream().map(Line::alike).anyMatch(line.alike(0, 1)::equals)
                ? Stream.of(line.rest())
                : Stream.empty();
    }
}
