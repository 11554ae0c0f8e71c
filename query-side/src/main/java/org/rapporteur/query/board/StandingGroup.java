package org.rapporteur.query.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * The drafts that stand alike.
 *
 * @param drafts of those the body is done with the last ones, else all
 * @param all how many there are
 */
record StandingGroup(Standing standing, List<DraftRow> drafts, int all) {
    private static final int MOST_SETTLED = 50;

    static List<StandingGroup> of(List<DraftCard> cards, Function<DraftCard, DraftRow> row) {
        return Arrays.stream(Standing.values())
                .map(standing -> of(
                        standing,
                        cards.stream()
                                .filter(card -> card.standing() == standing)
                                .toList(),
                        row))
                .toList();
    }

    private static StandingGroup of(Standing standing, List<DraftCard> cards, Function<DraftCard, DraftRow> row) {
        int left = standing.isSettled() ? Math.max(0, cards.size() - MOST_SETTLED) : 0;
        return new StandingGroup(standing, cards.stream().skip(left).map(row).toList(), cards.size());
    }

    /** The name under which phrases and styles speak of the standing. */
    public String code() {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
