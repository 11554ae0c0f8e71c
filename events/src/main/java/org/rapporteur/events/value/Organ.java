package org.rapporteur.events.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Comparator;
import org.rapporteur.events.bound.Shape;

/** What holds meetings: an organ that every session of any body has, or one of a body's own or of a session's. */
@Shape(pattern = "[a-z]+(-[a-z]+)*", longest = 24, example = "plenary")
public sealed interface Organ permits StandingOrgan, SubsidiaryOrgan {
    /** The standing ones first, in their order, then the others by their codes. */
    Comparator<Organ> IN_ORDER = Organ::compare;

    /** The word used in meeting numbers and in JSON: {@code committee-of-the-whole}. */
    String code();

    /** Whether only officers meet in it. */
    default boolean isOfTheBureau() {
        return this == StandingOrgan.BUREAU || this == StandingOrgan.EXTENDED_BUREAU;
    }

    /** The organ of this code. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    static Organ of(String code) {
        return StandingOrgan.find(code).<Organ>map(standing -> standing).orElseGet(() -> new SubsidiaryOrgan(code));
    }

    private static int compare(Organ one, Organ other) {
        return switch (one) {
            case StandingOrgan standing -> other instanceof StandingOrgan another ? standing.compareTo(another) : -1;
            case SubsidiaryOrgan established ->
                other instanceof SubsidiaryOrgan another ? established.compareTo(another) : 1;
        };
    }
}
