package org.rapporteur.report.outline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.SubsidiaryOrgan;
import org.rapporteur.events.value.TemporaryChair;
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

    /**
     * A meeting and the day of it on which something happened.
     *
     * @param chair who presided then without being an officer, if anybody did
     */
    public record Day(
            @Nullable MeetingNumber meeting,
            LocalDate date,
            @Nullable TemporaryChair chair) {}

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
        return new Day(
                meeting,
                index.dayOf(meeting, fact.occurredAt()),
                meeting == null
                        ? null
                        : index.temporaryChairAt(meeting, fact)
                                .map(taken -> taken.fact().chair())
                                .orElse(null));
    }

    boolean isAt(MeetingNumber meeting) {
        return meetings.stream().map(Day::meeting).anyMatch(meeting::equals);
    }

    /** The organ that met, where it is one that the session established and no other. */
    public Optional<SubsidiaryOrgan> organ() {
        Set<Organ> organs = meetings.stream()
                .map(Day::meeting)
                .filter(Objects::nonNull)
                .map(MeetingNumber::organ)
                .collect(Collectors.toSet());
        return organs.size() == 1 && organs.iterator().next() instanceof SubsidiaryOrgan established
                ? Optional.of(established)
                : Optional.empty();
    }

    /** The organ that met, where it is one other than the plenary. */
    public Optional<Organ> organBesideThePlenary() {
        return meetings.stream()
                .map(Day::meeting)
                .filter(Objects::nonNull)
                .map(MeetingNumber::organ)
                .filter(organ -> organ != StandingOrgan.PLENARY)
                .findFirst();
    }

    /** The same meetings and days, whoever presided. */
    public When whoeverPresided() {
        return on(meetings.stream().map(day -> new Day(day.meeting(), day.date(), null)));
    }

    /** Who presided without being an officer, where it was the same person all the time. */
    public Optional<TemporaryChair> temporaryChair() {
        List<Optional<TemporaryChair>> chairs = meetings.stream()
                .map(day -> Optional.ofNullable(day.chair()))
                .distinct()
                .toList();
        return chairs.size() == 1 ? chairs.getFirst() : Optional.empty();
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
