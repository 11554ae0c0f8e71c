package org.rapporteur.report.outline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/**
 * The meetings at which something happened, in their order, each with the days on which it did; at least one. What was
 * done in writing happened on a day and at no meeting.
 */
public record When(List<Day> meetings) {
    private static final Comparator<Day> IN_ORDER = Comparator.comparing(
                    Day::meeting, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Day::date);

    /** A meeting and the day of it on which something happened. */
    public record Day(@Nullable MeetingNumber meeting, LocalDate date) {}

    static When on(Stream<Day> days) {
        return new When(days.distinct().sorted(IN_ORDER).toList());
    }

    static <E extends Event> When at(
            FactIndex index, VersionedFact<E> fact, Function<E, @Nullable MeetingNumber> meeting) {
        return at(index, List.of(fact), meeting);
    }

    static <E extends Event> When at(
            FactIndex index, Collection<VersionedFact<E>> facts, Function<E, @Nullable MeetingNumber> meeting) {
        return on(days(index, facts, meeting));
    }

    /** The days on which facts happened, by the clock where the meetings were held. */
    static <E extends Event> Stream<Day> days(
            FactIndex index, Collection<VersionedFact<E>> facts, Function<E, @Nullable MeetingNumber> meeting) {
        return facts.stream().map(fact -> day(index, fact, meeting.apply(fact.fact())));
    }

    static Day day(FactIndex index, VersionedFact<?> fact, @Nullable MeetingNumber meeting) {
        return new Day(meeting, index.dayOf(meeting, fact.occurredAt()));
    }

    public List<LocalDate> dates() {
        return meetings.stream().map(Day::date).distinct().sorted().toList();
    }

    /** Of the meetings; none where it happened at none. */
    public List<Integer> numbers() {
        return meetings.stream()
                .map(Day::meeting)
                .filter(Objects::nonNull)
                .distinct()
                .map(MeetingNumber::number)
                .toList();
    }
}
