package org.rapporteur.query.desk;

import java.util.ArrayList;
import java.util.List;

/**
 * Ways to break a line up to one place: the likeliest only, however many there are, the likeliest first. Of two that
 * are as likely, the one found first comes first.
 */
final class Ways {
    static final int MOST = 40;

    private final List<ParsedLine> kept = new ArrayList<>();

    void add(ParsedLine way) {
        kept.add(way);
    }

    /**
     * Takes these ways going on with something heard, as far as they are among the likeliest.
     *
     * @return how many were looked at
     */
    int goOn(Ways before, Token next) {
        int looked = 0;
        for (ParsedLine way : before.kept) {
            looked++;
            int doubt = way.doubt() + next.doubt();
            // Those that follow are no likelier.
            if (kept.size() == MOST && doubt >= kept.getLast().doubt()) {
                return looked;
            }
            kept.add(behindThoseAsLikely(doubt), way.and(next));
            if (kept.size() > MOST) {
                kept.removeLast();
            }
        }
        return looked;
    }

    boolean areNone() {
        return kept.isEmpty();
    }

    List<ParsedLine> likeliestFirst() {
        return List.copyOf(kept);
    }

    private int behindThoseAsLikely(int doubt) {
        int place = kept.size();
        while (place > 0 && kept.get(place - 1).doubt() > doubt) {
            place--;
        }
        return place;
    }
}
