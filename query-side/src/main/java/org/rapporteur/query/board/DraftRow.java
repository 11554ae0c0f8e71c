package org.rapporteur.query.board;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.DecidedLine;

/** A draft on the board, in words. */
record DraftRow(
        String symbol,
        String brief,
        String kind,
        String item,
        String title,
        String submitter,
        List<Sponsor> sponsors,
        long current,
        String trend,
        Standing standing,
        String number,
        DecidedLine decided,
        List<AwaitedVote> votes,
        String lastStep,
        long waitingDays,
        long waitingHours,
        List<Obstacle> obstacles,
        boolean pending,
        boolean ready) {

    /** A sponsor and since when; until when, or nothing there. */
    record Sponsor(String name, String since, String until) {}

    static DraftRow of(DraftCard card, SessionView view, Words words) {
        Draft draft = card.draft();
        Symbol symbol = draft.symbols().getLast();
        Duration waiting = card.waiting();
        return new DraftRow(
                symbol.value(),
                brief(symbol, view),
                words.of(draft.kind()),
                draft.item().value(),
                words.of(draft.title()),
                words.of(draft.submittedBy()),
                draft.sponsors().stream()
                        .map(sponsor -> sponsor(sponsor, words))
                        .toList(),
                draft.currentSponsors().count(),
                Trend.of(card.growth(), draft.steps().getFirst().at()),
                card.standing(),
                Optional.ofNullable(draft.number())
                        .map(ResolutionNumber::toString)
                        .orElse(""),
                DecidedLine.of(draft, view.questions(), words),
                AwaitedVote.on(draft, view.questions(), words),
                words.at(draft.stands().at()),
                waiting.toDays(),
                waiting.toHoursPart(),
                card.obstacles(),
                !card.standing().isSettled(),
                card.canBeActedOn());
    }

    /** The symbol as it is said in the room: without what all symbols of the session begin with. */
    static String brief(Symbol symbol, SessionView view) {
        String prefix = view.progress().symbolPrefix() + "/";
        return symbol.value().startsWith(prefix) ? symbol.value().substring(prefix.length()) : symbol.value();
    }

    private static Sponsor sponsor(Draft.Sponsorship sponsorship, Words words) {
        return new Sponsor(
                words.of(sponsorship.sponsor()),
                words.at(sponsorship.since()),
                Optional.ofNullable(sponsorship.until()).map(words::at).orElse(""));
    }
}
