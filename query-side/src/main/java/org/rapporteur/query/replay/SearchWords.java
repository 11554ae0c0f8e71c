package org.rapporteur.query.replay;

import com.ibm.icu.text.Normalizer2;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What is a word when facts are searched: letters and digits in a row, and each Chinese character by itself. Chinese
 * writes no spaces, and where its words end depends on what stands around them; characters in a row are found wherever
 * a reader sees them. Capitals, accents and the vowel signs of Arabic make no difference.
 */
final class SearchWords {
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000]+");
    /** As many places as PostgreSQL tells apart within a text. */
    private static final int PLACES = 16_383;

    /** Some characters stand for many letters; PostgreSQL takes a word of 2,046 bytes, and nobody looks for one. */
    private static final int LONGEST_QUERY = 600;

    /** The most bytes of a {@code tsvector} are 1,048,575. What stands after so many words is not found by them. */
    private static final int LONGEST_VECTOR = 1_000_000;

    /** Of a character in UTF-8, and what PostgreSQL keeps beside each word. */
    private static final int MOST_BYTES = 3;

    private static final int BYTES_BESIDE = 16;

    /** PostgreSQL has room for 2,046 bytes; of what is longer, the beginning is found. */
    private static final int LONGEST_WORD = 200;

    private SearchWords() {}

    /** The words of a text with their places, as PostgreSQL writes a {@code tsvector}. */
    static String vector(String text) {
        Map<String, StringJoiner> places = new LinkedHashMap<>();
        int place = 0;
        int room = LONGEST_VECTOR;
        for (String word : words(text)) {
            room -= word.length() * MOST_BYTES + BYTES_BESIDE;
            if (room < 0) {
                break;
            }
            place = Math.min(place + 1, PLACES);
            places.computeIfAbsent(word, _ -> new StringJoiner(",")).add(Integer.toString(place));
        }
        return places.entrySet().stream()
                .map(word -> quoted(word.getKey()) + ":" + word.getValue())
                .collect(Collectors.joining(" "));
    }

    /**
     * What somebody looks for, as PostgreSQL writes a {@code tsquery}: a text that has all that is parted by blanks,
     * the words within each in a row, the last of them possibly going on. Nothing if there is no word in it, or more
     * than anybody looks for.
     */
    static Optional<String> query(String sought) {
        if (Normalizer2.getNFKDInstance().normalize(sought).length() > LONGEST_QUERY) {
            return Optional.empty();
        }
        String query = BLANKS.splitAsStream(sought)
                .map(SearchWords::words)
                .filter(words -> !words.isEmpty())
                .map(SearchWords::inARow)
                .collect(Collectors.joining(" & "));
        return Optional.of(query).filter(found -> !found.isEmpty());
    }

    private static String inARow(List<String> words) {
        String last = words.getLast();
        // Who looks for L.8 does not mean L.80.
        String end = Character.isDigit(last.charAt(0)) ? "" : ":*";
        return words.stream().map(SearchWords::quoted).collect(Collectors.joining(" <-> ")) + end;
    }

    private static List<String> words(String text) {
        String plain = Normalizer2.getNFKDInstance().normalize(text).toLowerCase(Locale.ROOT);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        plain.codePoints().filter(character -> !isMark(character)).forEach(character -> {
            boolean alone = UnicodeScript.of(character) == UnicodeScript.HAN;
            if (alone || !Character.isLetterOrDigit(character)) {
                end(word, words);
            }
            if (Character.isLetterOrDigit(character)) {
                word.appendCodePoint(character);
            }
            if (alone) {
                end(word, words);
            }
        });
        end(word, words);
        return words;
    }

    private static void end(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.substring(0, Math.min(word.length(), LONGEST_WORD)));
            word.setLength(0);
        }
    }

    private static boolean isMark(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }

    /** Only letters and digits come here; the quotes keep them from being read as operators. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
