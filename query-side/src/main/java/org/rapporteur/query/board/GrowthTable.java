package org.rapporteur.query.board;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.rapporteur.events.value.SessionCalendar;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.SessionView;

/** How many sponsors the last drafts had at the end of each day on which that changed for any of them. */
record GrowthTable(List<String> drafts, List<Day> days) {

    /** More lines cannot be told apart. */
    private static final int MOST_LINES = 24;

    /** A day and the number of sponsors of each draft. */
    record Day(String day, List<Integer> sponsors) {}

    static GrowthTable of(List<DraftCard> cards, SessionView view, SessionCalendar calendar, Words words) {
        List<DraftCard> all =
                cards.stream().filter(card -> !card.growth().isEmpty()).toList();
        Set<DraftCard> last = all.stream()
                .sorted(comparingLong((DraftCard card) ->
                                card.draft().steps().getFirst().version())
                        .reversed())
                .limit(MOST_LINES)
                .collect(toSet());
        List<DraftCard> sponsored = all.stream().filter(last::contains).toList();
        return new GrowthTable(
                sponsored.stream()
                        .map(card -> DraftRow.brief(card.draft().symbols().getLast(), view))
                        .toList(),
                sponsored.stream()
                        .flatMap(card -> card.growth().stream())
                        .map(step -> calendar.dayOf(step.since()))
                        .distinct()
                        .sorted()
                        .map(day -> new Day(
                                words.of(day),
                                sponsored.stream()
                                        .map(card -> atTheEndOf(day, card, calendar))
                                        .toList()))
                        .toList());
    }

    private static int atTheEndOf(LocalDate day, DraftCard card, SessionCalendar calendar) {
        Instant end = day.plusDays(1).atStartOfDay(calendar.clockOn(day)).toInstant();
        return card.growth().stream()
                .filter(step -> step.since().isBefore(end))
                .reduce((_, later) -> later)
                .map(DraftCard.Sponsors::number)
                .orElse(0);
    }
}
