package org.rapporteur.events.body;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.bound.Usually;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.TextNumber;

/**
 * A series in which the texts of some kinds are numbered.
 *
 * @param patterns how its numbers are or were written; the first is that of numbers given on adoption
 * @param first the place at which each session begins
 * @param goesOn whether it goes on from session to session instead, so that the first number of a session has to be
 *     told
 * @param parts whether several texts may have one number, told apart by letters: {@code 78/183 A}
 * @param given when a text gets its number; on its adoption, unless the profile says otherwise
 */
public record NumberSeries(
        List<DraftKind> kinds,
        List<NumberPattern> patterns,
        @Bound(least = 1) @Usually("1") int first,
        boolean goesOn,
        boolean parts,
        @Usually("on-adoption") Given given) {

    /** The one that a body has of which nothing else is known: the resolutions apart, and the decisions. */
    static final List<NumberSeries> USUAL = List.of(bySession(DraftKind.RESOLUTION), bySession(DraftKind.DECISION));

    public NumberSeries {
        kinds = Absent.asEmpty(kinds);
        patterns = Absent.asEmpty(patterns);
        first = first == 0 ? 1 : first;
        given = Objects.requireNonNullElse(given, Given.ON_ADOPTION);
        if (kinds.isEmpty() || patterns.isEmpty() || first < 1) {
            throw new IllegalArgumentException(
                    "a series is of kinds of texts, has a pattern and begins at 1 or later, but got %s, %s and %d"
                            .formatted(kinds, patterns, first));
        }
    }

    private static NumberSeries bySession(DraftKind kind) {
        return new NumberSeries(
                List.of(kind), List.of(new NumberPattern("{session}/{n}")), 1, false, false, Given.ON_ADOPTION);
    }

    /** When a text gets its number. */
    public enum Given {
        ON_ADOPTION,
        /** By the secretariat, after the adoption. */
        LATER
    }

    /** The number at a place of the series, as they are written now; nothing where there is no room for it. */
    public Optional<TextNumber> at(int place, NumberedSession session, int year) {
        return patterns.getFirst().at(place, session, year);
    }

    /** The place of a number in the series; nothing if it is not written as numbers of the series are. */
    public OptionalInt placeOf(TextNumber number, NumberedSession session) {
        return patterns.stream()
                .map(pattern -> pattern.placeOf(number, session, parts))
                .filter(OptionalInt::isPresent)
                .findFirst()
                .orElse(OptionalInt.empty());
    }

    /**
     * Whether two numbers cannot both be given: they are the same, or one is a part of what the other is as a whole.
     */
    public boolean clash(TextNumber one, TextNumber other) {
        boolean partAndWhole =
                parts && (whole(one).equals(other.value()) || whole(other).equals(one.value()));
        return one.equals(other) || partAndWhole;
    }

    /** The part with a letter of what is numbered so as a whole, or of which this is another part. */
    public Optional<TextNumber> part(TextNumber number, String letter) {
        return TextNumber.written(whole(number) + " " + letter);
    }

    private static String whole(TextNumber number) {
        return number.value().replaceFirst(" [A-Z]$", "");
    }
}
