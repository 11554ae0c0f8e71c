package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.bound.Shape;

/** One meeting of one organ in a session, written {@code plenary-4} or {@code extended-bureau-1}. */
@Shape(pattern = "[a-z]+(-[a-z]+)*-(?!0+$)[0-9]{1,5}", longest = 30, example = "plenary-4")
public record MeetingNumber(
        Organ organ,
        @Bound(least = 1, most = MeetingNumber.LAST) int number) implements Comparable<MeetingNumber> {
    private static final int LAST = 99_999;

    public MeetingNumber {
        Malformed.unless(number > 0 && number <= LAST, "MeetingNumber", number, "plenary-4");
    }

    /**
     * Reads {@code plenary-4}.
     *
     * @throws Malformed if the text is not an organ and a number joined by a hyphen
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static MeetingNumber of(String text) {
        Malformed.unlessShaped(MeetingNumber.class, text);
        int hyphen = text.lastIndexOf('-');
        return new MeetingNumber(Organ.of(text.substring(0, hyphen)), Integer.parseInt(text.substring(hyphen + 1)));
    }

    /**
     * The number of the meeting that an organ opens next: the place in a series whose first number that it bears itself
     * says where the series began.
     *
     * @param counted the meetings that used up a number each, of that organ and of others, in their order
     */
    public static MeetingNumber following(List<MeetingNumber> counted, Organ organ) {
        int before = IntStream.range(0, counted.size())
                .filter(at -> counted.get(at).organ.equals(organ))
                .map(at -> counted.get(at).number - at - 1)
                .findFirst()
                .orElse(0);
        return new MeetingNumber(organ, Math.min(LAST, before + counted.size() + 1));
    }

    public boolean isPlenary() {
        return organ == StandingOrgan.PLENARY;
    }

    @Override
    public int compareTo(MeetingNumber other) {
        int byOrgan = Organ.IN_ORDER.compare(organ, other.organ);
        return byOrgan != 0 ? byOrgan : Integer.compare(number, other.number);
    }

    @JsonValue
    @Override
    public String toString() {
        return organ.code() + "-" + number;
    }
}
