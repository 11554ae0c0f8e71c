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
import org.rapporteur.query.web.Reading;

/** One draft and its whole history, in words. */
record DraftPage(
        DraftRow draft,
        String language,
        List<FactLine> history,
        DraftHistory.@Nullable Text first,
        List<Revision> revisions) {

    /** A later text, and what became of the words before it. */
    record Revision(String symbol, boolean oral, WordDiff changes) {}

    static DraftPage of(Draft draft, SessionView view, List<Recorded> facts, Words words, Language language) {
        DraftHistory history = DraftHistory.of(draft, facts, language);
        Instant now = facts.getLast().occurredAt();
        DraftCard card = DraftCard.of(draft, view, Reading.body(view.progress().body()), now);
        return new DraftPage(
                DraftRow.of(card, view, words),
                language.tag(),
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
