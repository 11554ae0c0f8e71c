package org.rapporteur.report.outline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.report.facts.FactIndex;

/** The meetings at which something happened, in their order; at least one. */
public record When(List<Day> meetings) {
    /** A meeting and the day it was held. */
    public record Day(MeetingNumber meeting, LocalDate date) {}

    static When at(FactIndex index, MeetingNumber meeting) {
        return at(index, List.of(meeting));
    }

    static When at(FactIndex index, Collection<MeetingNumber> meetings) {
        return new When(meetings.stream()
                .distinct()
                .sorted()
                .map(meeting -> new Day(meeting, index.dateOf(meeting)))
                .toList());
    }

    public List<LocalDate> dates() {
        return meetings.stream().map(Day::date).distinct().toList();
    }

    public List<Integer> numbers() {
        return meetings.stream().map(day -> day.meeting().number()).toList();
    }
}
