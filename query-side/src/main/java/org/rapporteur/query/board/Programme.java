package org.rapporteur.query.board;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.query.state.Agenda;
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
    public record Item(AgendaItem item, Stage stage, int meetings) {}

    /** How far the consideration of an item has come. */
    public enum Stage {
        CONCLUDED,
        OPEN,
        NOT_TAKEN_UP
    }

    /** How many items have come so far. */
    public long count(Stage stage) {
        return items.stream().filter(item -> item.stage() == stage).count();
    }

    static Programme of(SessionView view, ZoneId zone, Instant now) {
        DateRange dates = view.progress().dates();
        int days = daysTo(dates.to(), dates);
        return new Programme(
                view.agenda().items().stream()
                        .filter(item -> hasNoSubItems(item, view.agenda()))
                        .map(item -> item(item, view.agenda()))
                        .toList(),
                Math.clamp(daysTo(now.atZone(zone).toLocalDate(), dates), 0, days),
                days,
                view.meetings().held().size());
    }

    private static Item item(AgendaItem item, Agenda agenda) {
        return agenda.considered(item.number())
                .map(considered -> new Item(
                        item,
                        considered.concluded() ? Stage.CONCLUDED : Stage.OPEN,
                        considered.meetings().size()))
                .orElseGet(() -> new Item(item, Stage.NOT_TAKEN_UP, 0));
    }

    private static boolean hasNoSubItems(AgendaItem item, Agenda agenda) {
        return agenda.items().stream()
                .filter(other -> !other.number().equals(item.number()))
                .noneMatch(other -> other.number().main().equals(item.number()));
    }

    private static int daysTo(LocalDate date, DateRange dates) {
        return (int) ChronoUnit.DAYS.between(dates.from(), date) + 1;
    }
}
