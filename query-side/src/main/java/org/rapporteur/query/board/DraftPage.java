package org.rapporteur.query.board;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.Reading;

/** One draft and its whole history, in words. */
record DraftPage(
        DraftRow draft,
        String language,
        List<Happening> history,
        DraftHistory.@Nullable Text first,
        List<Revision> revisions) {

    /** Something that happened to the draft, and the fact it is. */
    record Happening(long version, String at, String recorded, String by, String what) {}

    /** A later text, and what became of the words before it. */
    record Revision(String symbol, boolean oral, WordDiff changes) {}

    static DraftPage of(Draft draft, SessionView view, List<Recorded> facts, Words words, Language language) {
        DraftHistory history = DraftHistory.of(draft, facts, language);
        Instant now = facts.getLast().occurredAt();
        DraftCard card = DraftCard.of(draft, view, Reading.body(view.progress().body()), now);
        return new DraftPage(
                DraftRow.of(card, view, words),
                language.tag(),
                history.facts().stream().map(fact -> happening(fact, words)).toList(),
                history.texts().stream().findFirst().orElse(null),
                history.changes(language).entrySet().stream()
                        .map(change -> new Revision(
                                change.getKey().symbol().value(),
                                change.getKey().oral(),
                                change.getValue()))
                        .toList());
    }

    private static Happening happening(Recorded fact, Words words) {
        return new Happening(
                fact.version(),
                words.at(fact.occurredAt()),
                words.at(fact.recordedAt()),
                fact.by(),
                words.fact(fact.event()));
    }
}
