package org.rapporteur.standalone.scenario;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.SessionCommand.ResumeSession;
import org.rapporteur.events.act.SessionCommand.ScheduleSession;
import org.rapporteur.events.bound.Years;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SessionPart;

/**
 * The clock on the wall where a session is held, or at the seat of its body before it begins. Where clocks go forward
 * it never shows some times, and where they go back it shows some twice: those are told apart by the offset from
 * universal time.
 */
record WallClock(SessionCalendar calendar) {
    static WallClock of(ScheduleSession schedule, ZoneId seat) {
        return new WallClock(
                new SessionCalendar(SessionPart.orWhole(schedule.parts(), schedule.dates(), schedule.place()), seat));
    }

    /** The same after an act, which may be that the session goes on elsewhere. */
    WallClock after(Command act) {
        if (!(act instanceof ResumeSession(SessionPart part)) || part == null) {
            return this;
        }
        List<SessionPart> parts =
                Stream.concat(calendar.parts().stream(), Stream.of(part)).toList();
        return new WallClock(new SessionCalendar(parts, calendar.seat()));
    }

    /**
     * The instant at which the clock shows a time.
     *
     * @param text like {@code 2024-05-02T10:00}, with the offset behind it where one is needed
     * @throws DateTimeException in words for whoever wrote it, if there is no such instant or there are two
     */
    Instant read(String text) {
        return switch (parsed(text)) {
            case OffsetDateTime time -> shown(time, text);
            case LocalDateTime time -> theOnly(time, text);
            case TemporalAccessor other -> throw new IllegalStateException("asked for no " + other.getClass());
        };
    }

    private static TemporalAccessor parsed(String text) {
        try {
            TemporalAccessor time =
                    DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            if (!Years.have(LocalDateTime.from(time).toInstant(ZoneOffset.UTC))) {
                throw new DateTimeException("%s is not in the years %d to %d".formatted(text, Years.FIRST, Years.LAST));
            }
            return time;
        } catch (DateTimeParseException noTime) {
            throw new DateTimeException("%s is no time; one looks like 2024-05-02T10:00".formatted(text), noTime);
        }
    }

    private Instant shown(OffsetDateTime time, String text) {
        ZoneId zone = calendar.clockOn(time.toLocalDate());
        List<ZoneOffset> shown = zone.getRules().getValidOffsets(time.toLocalDateTime());
        if (!shown.contains(time.getOffset())) {
            throw new DateTimeException("%s is not shown by the clock of %s".formatted(text, zone)
                    + (shown.isEmpty() ? "" : ", where it would be " + written(time.toLocalDateTime(), shown)));
        }
        return time.toInstant();
    }

    private Instant theOnly(LocalDateTime time, String text) {
        ZoneId zone = calendar.clockOn(time.toLocalDate());
        List<ZoneOffset> shown = zone.getRules().getValidOffsets(time);
        return switch (shown.size()) {
            case 0 ->
                throw new DateTimeException("there is no %s on the clock of %s, which goes forward from %s to %s"
                        .formatted(
                                text,
                                zone,
                                zone.getRules().getTransition(time).getDateTimeBefore(),
                                zone.getRules().getTransition(time).getDateTimeAfter()));
            case 1 -> time.toInstant(shown.getFirst());
            default ->
                throw new DateTimeException(
                        "the clock of %s shows %s twice; say which: %s".formatted(zone, text, written(time, shown)));
        };
    }

    private static String written(LocalDateTime time, List<ZoneOffset> shown) {
        return shown.stream().map(offset -> time.atOffset(offset).toString()).collect(Collectors.joining(" or "));
    }
}
