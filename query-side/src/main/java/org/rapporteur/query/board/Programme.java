package org.rapporteur.query.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.query.state.Agenda;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.state.SessionView;

/**
 * How far the session has come with what it set out to do.
 *
 * @param items the items of the agenda in its order; those with sub-items are left out, their sub-items stand for them
 * @param day of the session, from 1; 0 before it, and the last one after it
 * @param meetings held so far or under way, of every organ
 */
public record Programme(List<Item> items, int day, int days, int meetings) {

    /** An item and how far it has come. */
    public record Item(AgendaItem item, ItemStage stage, int meetings) {}

    /** How many items have come so far. */
    public long count(ItemStage stage) {
        return items.stream().filter(item -> item.stage() == stage).count();
    }

    static Programme of(SessionView view, SessionCalendar calendar, Instant now) {
        LocalDate today = calendar.dayOf(now);
        return new Programme(
                view.agenda().items().stream()
                        .filter(item -> hasNoSubItems(item, view.agenda()))
                        .map(item -> item(item, view.agenda()))
                        .toList(),
                daysUntil(today, calendar),
                daysUntil(LocalDate.MAX, calendar),
                view.meetings().held().size());
    }

    private static Item item(AgendaItem item, Agenda agenda) {
        int meetings = agenda.considered(item.number())
                .map(considered -> considered.meetings().size())
                .orElse(0);
        return new Item(item, agenda.stage(item.number()), meetings);
    }

    private static boolean hasNoSubItems(AgendaItem item, Agenda agenda) {
        return agenda.items().stream()
                .filter(other -> !other.number().equals(item.number()))
                .noneMatch(other -> other.number().isOrBelongsTo(item.number()));
    }

    /** How many days the parts of the session have had at the end of a day. */
    private static int daysUntil(LocalDate end, SessionCalendar calendar) {
        return calendar.parts().stream()
                .map(SessionPart::dates)
                .mapToInt(part -> daysUntil(end, part))
                .sum();
    }

    private static int daysUntil(LocalDate end, DateRange part) {
        LocalDate last = end.isBefore(part.to()) ? end : part.to();
        return (int) Math.max(0, ChronoUnit.DAYS.between(part.from(), last) + 1);
    }
}
