package org.rapporteur.procedure.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.Chronology;
import org.rapporteur.events.Components;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Times;

/** The time at which an act is said to have happened, held against the times of what it rests on. */
public final class Timing {
    /** Not all clocks that acts are logged by show the same. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(1);

    private final DecisionContext context;
    private final Times times;
    private final Instant at;

    private Timing(DecisionContext context) {
        this.context = context;
        this.times = context.state().times();
        this.at = context.occasion().occurredAt();
    }

    /**
     * The facts of an act, with what is noted of its time.
     *
     * @throws Rejected if it happened at a meeting that had not been opened by then
     */
    public static List<Event> held(List<Event> facts, DecisionContext context) {
        Timing timing = new Timing(context);
        facts.forEach(timing::checkWithinMeeting);
        return Stream.concat(
                        facts.stream(), facts.stream().flatMap(timing::noted).distinct())
                .toList();
    }

    private void checkWithinMeeting(Event fact) {
        meetingOf(fact)
                .flatMap(meeting -> times.opening(meeting).map(opened -> Map.entry(meeting, opened)))
                .ifPresent(opening -> Rejected.unless(
                        !at.isBefore(opening.getValue().minus(CLOCKS_DIFFER)),
                        TimeRule.EVERYTHING_HAPPENS_WITHIN_ITS_MEETING,
                        Map.of(
                                "meeting",
                                opening.getKey(),
                                "time",
                                onTheClock(at),
                                "opened",
                                onTheClock(opening.getValue()))));
    }

    private static Optional<MeetingNumber> meetingOf(Event fact) {
        return Components.of((Record) fact).values().stream()
                .flatMap(Optional::stream)
                .filter(MeetingNumber.class::isInstance)
                .map(MeetingNumber.class::cast)
                .findFirst();
    }

    private Stream<DiscrepancyNoted> noted(Event fact) {
        if (fact instanceof MeetingOpened opened) {
            return otherDay(opened).stream();
        }
        if (fact instanceof RightOfReplyExercised reply) {
            return times.firstStatement(reply.meeting()).filter(at::isBefore).stream()
                    .map(_ -> TimeWarning.REPLY_BEFORE_ANY_STATEMENT.noted(
                            Map.of("participant", reply.speaker(), "meeting", reply.meeting())));
        }
        // A draft that is being tabled is not on record yet.
        return Chronology.draftsIn(fact)
                .filter(draft -> times.tabling(draft).filter(at::isBefore).isPresent())
                .map(draft -> TimeWarning.BEFORE_THE_DRAFT_WAS_TABLED.noted(Map.of("draft", draft)));
    }

    /** Whoever logs a meeting afterwards and says no times does not say that it was held on another day. */
    private Optional<DiscrepancyNoted> otherDay(MeetingOpened opened) {
        LocalDate day = context.calendar().dayOf(at);
        boolean said = !at.equals(context.occasion().recordedAt());
        return said && !day.equals(opened.date())
                ? Optional.of(TimeWarning.MEETING_OPENED_ON_ANOTHER_DAY.noted(
                        Map.of("meeting", opened.meeting(), "date", opened.date(), "day", day)))
                : Optional.empty();
    }

    private LocalDateTime onTheClock(Instant time) {
        return time.atZone(context.calendar().clockAt(time)).toLocalDateTime();
    }
}
