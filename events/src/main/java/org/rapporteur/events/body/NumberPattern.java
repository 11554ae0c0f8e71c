package org.rapporteur.events.body;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rapporteur.events.bound.Shape;
import org.rapporteur.events.value.TextNumber;

/**
 * How the numbers of a series are written: {@code {session}/{n}}, {@code {n} ({year})}.
 *
 * <p>{@code {n}} is the place in the series and {@code {year}} that of the adoption; the other blanks are filled with
 * what the {@linkplain NumberedSession session} is called.
 */
@Shape(pattern = "[^{}]*(\\{[a-z]+\\}[^{}]*)+", longest = 100, example = "{session}/{n}")
public record NumberPattern(@JsonValue String pattern) {
    private static final String PLACE = "{n}";
    private static final String YEAR = "{year}";
    private static final Pattern BLANK = Pattern.compile("\\{[^}]*}");

    /** So many digits make a number that an integer holds. */
    private static final String ANY_PLACE = "(?<place>[1-9][0-9]{0,7})";

    private static final String ANY_YEAR = "[1-9][0-9]{3}";

    /** One of several texts adopted under one number. */
    private static final String LETTER_OF_A_PART = "( [A-Z])?";

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NumberPattern {
        List<String> blanks =
                BLANK.matcher(pattern).results().map(MatchResult::group).toList();
        boolean known = blanks.stream()
                .allMatch(blank -> Set.of(PLACE, YEAR).contains(blank) || NumberedSession.BLANKS.contains(blank));
        if (!known || blanks.stream().filter(PLACE::equals).count() != 1) {
            throw new IllegalArgumentException(
                    "'%s' is no pattern of numbers: {n} stands in it once, else only %s of %s"
                            .formatted(pattern, YEAR, NumberedSession.BLANKS));
        }
    }

    /** The number at a place of the series; nothing where the name of the session leaves no room for it. */
    Optional<TextNumber> at(int place, NumberedSession session, int year) {
        Map<String, String> filled = new HashMap<>(session.blanks());
        filled.put(PLACE, Integer.toString(place));
        filled.put(YEAR, Integer.toString(year));
        String written =
                BLANK.matcher(pattern).replaceAll(blank -> Matcher.quoteReplacement(filled.get(blank.group())));
        return TextNumber.written(written);
    }

    /**
     * The place in the series that a number is written for; nothing if it is not written so.
     *
     * @param parts whether the letter of a part may follow
     */
    OptionalInt placeOf(TextNumber number, NumberedSession session, boolean parts) {
        Map<String, String> expected = new HashMap<>();
        session.blanks().forEach((blank, value) -> expected.put(blank, Pattern.quote(value)));
        expected.put(PLACE, ANY_PLACE);
        expected.put(YEAR, ANY_YEAR);
        StringBuilder form = new StringBuilder();
        int end = 0;
        Matcher blanks = BLANK.matcher(pattern);
        while (blanks.find()) {
            form.append(Pattern.quote(pattern.substring(end, blanks.start())));
            form.append(expected.get(blanks.group()));
            end = blanks.end();
        }
        form.append(Pattern.quote(pattern.substring(end))).append(parts ? LETTER_OF_A_PART : "");
        Matcher written = Pattern.compile(form.toString()).matcher(number.value());
        return written.matches() ? OptionalInt.of(Integer.parseInt(written.group("place"))) : OptionalInt.empty();
    }

    @Override
    public String toString() {
        return pattern;
    }
}
