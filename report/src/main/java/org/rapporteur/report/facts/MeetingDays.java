package org.rapporteur.report.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionCalendar;

/** The days of meetings by the clock at the venue: a meeting may go on past midnight, or be resumed on another day. */
final class MeetingDays {
    private final SessionCalendar calendar;
    private final Map<MeetingNumber, Span> spans = new HashMap<>();

    MeetingDays(FactIndex index, SessionCalendar calendar) {
        this.calendar = calendar;
        index.all(MeetingOpened.class)
                .forEach(opened -> spans.putIfAbsent(opened.fact().meeting(), opened(opened)));
        index.all(MeetingAdjourned.class)
                .forEach(ended -> spans.computeIfPresent(
                        ended.fact().meeting(), (_, span) -> span.until(calendar.dayOf(ended.occurredAt()))));
    }

    /**
     * From the day a meeting was opened to the day it ended. One whose opening was not logged on its day was logged
     * afterwards altogether: then the times say nothing of its days, and all of it happened on the day it was held.
     */
    private Span opened(VersionedFact<MeetingOpened> opened) {
        LocalDate day = opened.fact().date();
        boolean logged = day.equals(calendar.dayOf(opened.occurredAt()));
        return new Span(day, logged ? LocalDate.MAX : day);
    }

    /**
     * The day of the meeting on which something happened there.
     *
     * @throws IllegalStateException if the meeting was never opened
     */
    LocalDate of(MeetingNumber meeting, Instant occurredAt) {
        return Optional.ofNullable(spans.get(meeting))
                .orElseThrow(() -> new IllegalStateException("%s was never opened".formatted(meeting)))
                .nearest(calendar.dayOf(occurredAt));
    }

    private record Span(LocalDate first, LocalDate last) {
        Span until(LocalDate day) {
            return day.isBefore(first) || day.isAfter(last) ? this : new Span(first, day);
        }

        /** What was logged before a meeting or after it happened on its first day or its last. */
        LocalDate nearest(LocalDate day) {
            if (day.isBefore(first)) {
                return first;
            }
            return day.isAfter(last) ? last : day;
        }
    }
}
