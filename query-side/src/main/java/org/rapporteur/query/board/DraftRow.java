package org.rapporteur.query.board;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Draft;
import org.rapporteur.query.state.SessionView;
import org.rapporteur.query.web.DecidedLine;

/**
 * A draft on the board, in words.
 *
 * @param from the drafts whose place it took, or of which it is a part
 * @param into those that took its place
 * @param corrigenda to its versions
 */
record DraftRow(
        String symbol,
        String brief,
        String kind,
        String item,
        String title,
        String submitter,
        String from,
        String into,
        String corrigenda,
        List<Sponsor> sponsors,
        long current,
        String trend,
        Standing standing,
        String number,
        boolean numberToFollow,
        String reserved,
        DecidedLine decided,
        List<AwaitedVote> votes,
        String lastStep,
        long waitingDays,
        long waitingHours,
        List<Obstacle> obstacles,
        Object deferredUntil,
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
                lineage(draft.lineage().from(), view),
                lineage(draft.lineage().into(), view),
                lineage(draft.lineage().corrigenda(), view),
                draft.sponsors().stream()
                        .map(sponsor -> sponsor(sponsor, words))
                        .toList(),
                draft.currentSponsors().count(),
                Trend.of(card.growth(), draft.steps().getFirst().at()),
                card.standing(),
                Optional.ofNullable(draft.number()).map(TextNumber::toString).orElse(""),
                card.numberToFollow(),
                words.of(draft.reserved()),
                DecidedLine.of(draft, view.questions(), words),
                AwaitedVote.on(draft, view.questions(), words),
                words.at(draft.stands().at()),
                waiting.toDays(),
                waiting.toHoursPart(),
                card.obstacles(),
                words.slot(draft.deferredUntil()),
                !card.standing().isSettled(),
                card.canBeActedOn());
    }

    /** The symbol as it is said in the room: without what all symbols of the session begin with. */
    static String brief(Symbol symbol, SessionView view) {
        String prefix = view.progress().symbolPrefix() + "/";
        return symbol.value().startsWith(prefix) ? symbol.value().substring(prefix.length()) : symbol.value();
    }

    /** Each by the symbol that it has now. */
    private static String lineage(List<Symbol> drafts, SessionView view) {
        return drafts.stream()
                .map(symbol -> view.drafts()
                        .find(symbol)
                        .map(draft -> draft.symbols().getLast())
                        .orElse(symbol))
                .map(symbol -> brief(symbol, view))
                .collect(Collectors.joining(", "));
    }

    private static Sponsor sponsor(Draft.Sponsorship sponsorship, Words words) {
        return new Sponsor(
                words.of(sponsorship.sponsor()),
                words.at(sponsorship.since()),
                Optional.ofNullable(sponsorship.until()).map(words::at).orElse(""));
    }
}
