package org.rapporteur.events.value;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.bound.Bound;

/**
 * Until when something is deferred, said in one of these ways.
 *
 * @param meeting in which it is taken up again
 * @param date on which it is
 * @param session of the body by its number, a later one
 * @param item with which it is
 * @param pending what is awaited, such as what another body does: the record does not know when that has come
 */
public record Until(
        @Nullable MeetingNumber meeting,
        @Nullable LocalDate date,

        @Bound(least = 1, most = Bound.LAST_SESSION) @Nullable Integer session,

        @Nullable ItemNumber item,

        @Bound(characters = Bound.FREE_TEXT, lines = true) @Nullable Wording pending) {

    /** The one way in which it is said. */
    public sealed interface Time {
        record OfMeeting(MeetingNumber meeting) implements Time {}

        record OfDay(LocalDate date) implements Time {}

        record OfSession(int number) implements Time {}

        record OfItem(ItemNumber item) implements Time {}

        record OfSomethingElse(Wording awaited) implements Time {}
    }

    public static Until meeting(MeetingNumber meeting) {
        return new Until(meeting, null, null, null, null);
    }

    public static Until date(LocalDate date) {
        return new Until(null, date, null, null, null);
    }

    public static Until session(int number) {
        return new Until(null, null, number, null, null);
    }

    public static Until item(ItemNumber item) {
        return new Until(null, null, null, item, null);
    }

    public static Until pending(Wording awaited) {
        return new Until(null, null, null, null, awaited);
    }

    /** Nothing where it is said in no way, or in more than one. */
    public Optional<Time> time() {
        List<Time> said = Stream.<Optional<? extends Time>>of(
                        Optional.ofNullable(meeting).map(Time.OfMeeting::new),
                        Optional.ofNullable(date).map(Time.OfDay::new),
                        Optional.ofNullable(session).map(Time.OfSession::new),
                        Optional.ofNullable(item).map(Time.OfItem::new),
                        Optional.ofNullable(pending).map(Time.OfSomethingElse::new))
                .<Time>flatMap(Optional::stream)
                .toList();
        return said.size() == 1 ? Optional.of(said.getFirst()) : Optional.empty();
    }

    /** Whether it is not before a session is over that ends on this day. */
    public boolean isBeyond(LocalDate lastDay) {
        return time().filter(time -> switch (time) {
                    case Time.OfDay day -> day.date().isAfter(lastDay);
                    case Time.OfSession _, Time.OfSomethingElse _ -> true;
                    case Time.OfMeeting _, Time.OfItem _ -> false;
                })
                .isPresent();
    }
}
