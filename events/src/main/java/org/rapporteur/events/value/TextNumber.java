package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.rapporteur.events.bound.Shape;

/**
 * The number by which an adopted text is cited, as its body writes it: {@code 12/3}, {@code ES-11/1}, {@code 2728
 * (2024)}, {@code 78/183 A}.
 */
@Shape(
        pattern = "(?=[^0-9]*[0-9])[A-Za-z0-9]([A-Za-z0-9./() -]{0,30}[A-Za-z0-9)])?",
        longest = TextNumber.LONGEST,
        example = "12/3")
public record TextNumber(@JsonValue String value) implements Comparable<TextNumber> {
    static final int LONGEST = 32;

    private static final Pattern PART = Pattern.compile("[0-9]+|[^0-9]+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TextNumber {
        Malformed.unlessShaped(TextNumber.class, value);
    }

    /** What is written so; nothing if a number has no room for it. */
    public static Optional<TextNumber> written(String text) {
        return Form.of(TextNumber.class).fits(text) ? Optional.of(new TextNumber(text)) : Optional.empty();
    }

    /** As a reader counts: 12/9 before 12/10, which is before 12/10 A. */
    @Override
    public int compareTo(TextNumber other) {
        List<String> mine = parts();
        List<String> theirs = other.parts();
        for (int i = 0; i < Math.min(mine.size(), theirs.size()); i++) {
            int order = compare(mine.get(i), theirs.get(i));
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(mine.size(), theirs.size());
        return byLength != 0 ? byLength : value.compareTo(other.value);
    }

    private List<String> parts() {
        return PART.matcher(value).results().map(MatchResult::group).toList();
    }

    private static int compare(String one, String other) {
        boolean numbers = Character.isDigit(one.charAt(0)) && Character.isDigit(other.charAt(0));
        return numbers ? new BigInteger(one).compareTo(new BigInteger(other)) : one.compareTo(other);
    }

    @Override
    public String toString() {
        return value;
    }
}
