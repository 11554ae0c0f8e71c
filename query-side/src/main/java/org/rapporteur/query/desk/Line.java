package org.rapporteur.query.desk;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line as typed, in words; commas part words like spaces. */
record Line(String text, List<String> words) {
    /** The longest line that names things, as people type it; one in somebody's own words may be longer. */
    static final int MOST_WORDS = 60;

    static final int MOST_LETTERS = 500;

    private static final Pattern GAPS = Pattern.compile("[\\s,;，、،]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    static Line of(String text) {
        return new Line(
                text.strip(),
                Stream.of(GAPS.split(text.strip()))
                        .filter(word -> !word.isEmpty())
                        .toList());
    }

    boolean isTooLong() {
        return words.size() > MOST_WORDS || text.length() > MOST_LETTERS;
    }

    /** What follows the first word, as typed. */
    String rest() {
        return words.isEmpty() ? "" : text.substring(words.getFirst().length()).strip();
    }

    /** The words from one to before another, made alike. */
    String alike(int from, int to) {
        return alike(String.join(" ", words.subList(from, to)));
    }

    /** Without case and accents, so that "Turkiye" is "Türkiye". */
    static String alike(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .replaceAll("[\\s,，]+", " ")
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
