package org.rapporteur.query.board;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Amendment;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.Questions;
import org.rapporteur.query.state.SessionView;

/**
 * An amendment on the page of its draft, in words.
 *
 * @param to the number of the amendment that it is to; empty where it is to the draft
 * @param symbol empty where it was only told
 * @param stands what became of it, as a part of the key of its words
 */
record AmendmentRow(int number, String to, String symbol, String by, String changes, String stands) {
    static List<AmendmentRow> of(Draft draft, SessionView view, Words words) {
        return view.amendments()
                .to(draft.symbol())
                .map(amendment -> new AmendmentRow(
                        amendment.number(),
                        Optional.ofNullable(amendment.to()).map(String::valueOf).orElse(""),
                        words.of(amendment.symbol()),
                        words.of(amendment.by()),
                        words.of(amendment.changes()),
                        stands(amendment, view.questions())))
                .toList();
    }

    private static String stands(Amendment amendment, Questions questions) {
        String stands = questions
                .outcomeOf(amendment.question())
                .map(DecisionOutcome::name)
                .orElse(amendment.stage().name());
        return stands.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
