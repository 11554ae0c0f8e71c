package org.rapporteur.query.web;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.Questions;

/**
 * How a draft was decided.
 *
 * @param figures of the vote; nothing where none was taken
 * @param said the same in words, or the mode; empty where no fact says how, for nothing is guessed
 */
public record DecidedLine(@Nullable Tally figures, String said) {
    /** As the decision on the draft says; where there is none, as the fact of its adoption does. */
    public static DecidedLine of(Draft draft, Questions questions, Words words) {
        Optional<Decision> decision = questions.settling(draft);
        Vote vote = decision.map(Decision::vote).orElse(null);
        return vote == null
                ? new DecidedLine(null, words.of(decision.map(Decision::mode).orElse(draft.mode())))
                : new DecidedLine(vote.tally(), words.of(vote));
    }
}
