package org.rapporteur.query.board;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The drafts that stand alike. */
record StandingGroup(Standing standing, List<DraftRow> drafts) {
    static List<StandingGroup> of(List<DraftRow> rows) {
        return Arrays.stream(Standing.values())
                .map(standing -> new StandingGroup(
                        standing,
                        rows.stream().filter(row -> row.standing() == standing).toList()))
                .toList();
    }

    /** The name under which phrases and styles speak of the standing. */
    public String code() {
        return standing.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
