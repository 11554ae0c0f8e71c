package org.rapporteur.query.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Chronology;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.FactLine;

/** One draft and its whole history, in words. */
record DraftPage(
        DraftRow draft,
        String language,
        List<AmendmentRow> amendments,
        List<InOrder> order,
        boolean announced,
        List<FactLine> history,
        DraftHistory.@Nullable Text first,
        List<Revision> revisions) {

    /** A later text, and what became of the words before it. */
    record Revision(String symbol, boolean oral, WordDiff changes) {}

    /**
     * An amendment in the order in which they are decided on.
     *
     * @param why empty where the order was announced, or it is not known what it changes
     */
    record InOrder(int number, String why) {}

    static DraftPage of(Draft draft, SessionView view, List<Recorded> facts, Words words, Language language) {
        DraftHistory history = DraftHistory.of(draft, facts, language);
        Instant now = facts.getLast().occurredAt();
        VotingOrder order = VotingOrder.on(draft.symbol(), view);
        DraftCard card = DraftCard.of(draft, view, view.progress().profile(), now);
        return new DraftPage(
                DraftRow.of(card, view, words),
                language.tag(),
                AmendmentRow.of(draft, view, words),
                order.places().stream()
                        .map(place -> new InOrder(place.amendment().number(), words.of(place.why())))
                        .toList(),
                order.announced(),
                lines(facts, words).stream()
                        .filter(line -> history.versions().contains(line.version()))
                        .toList(),
                history.texts().stream().findFirst().orElse(null),
                history.changes(language).entrySet().stream()
                        .map(change -> new Revision(
                                change.getKey().symbol().value(),
                                change.getKey().oral(),
                                change.getValue()))
                        .toList());
    }

    /** A history tells what came first at first, whenever it was logged. */
    private static List<FactLine> lines(List<Recorded> facts, Words words) {
        return FactLine.of(Chronology.of(facts), facts, words);
    }
}
