package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.rapporteur.events.bound.Bound;

/** One meeting of one organ in a session, written {@code plenary-4} or {@code extended-bureau-1}. */
public record MeetingNumber(
        Organ organ, @Bound(least = 1, most = 9_999) int number) implements Comparable<MeetingNumber> {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,4}");

    public MeetingNumber {
        Malformed.unless(number > 0, "MeetingNumber", number, "plenary-4");
    }

    /**
     * Reads {@code plenary-4}.
     *
     * @throws Malformed if the text is not an organ and a number joined by a hyphen
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeetingNumber of(String text) {
        int hyphen = text.lastIndexOf('-');
        Malformed.unless(
                hyphen > 0 && DIGITS.matcher(text.substring(hyphen + 1)).matches(), "MeetingNumber", text, "plenary-4");
        Organ organ = Arrays.stream(Organ.values())
                .filter(candidate -> candidate.code().equals(text.substring(0, hyphen)))
                .findFirst()
                .orElseThrow(() -> Malformed.of("MeetingNumber", text, "plenary-4"));
        return new MeetingNumber(organ, Integer.parseInt(text.substring(hyphen + 1)));
    }

    public boolean isPlenary() {
        return organ == Organ.PLENARY;
    }

    @Override
    public int compareTo(MeetingNumber other) {
        int byOrgan = organ.compareTo(other.organ);
        return byOrgan != 0 ? byOrgan : Integer.compare(number, other.number);
    }

    @JsonValue
    @Override
    public String toString() {
        return organ.code() + "-" + number;
    }
}
