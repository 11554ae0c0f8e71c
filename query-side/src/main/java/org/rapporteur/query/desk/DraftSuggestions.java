package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ADOPT;
import static org.rapporteur.query.desk.Keyword.CORRIGENDUM;
import static org.rapporteur.query.desk.Keyword.COSTS;
import static org.rapporteur.query.desk.Keyword.DISCONTINUE;
import static org.rapporteur.query.desk.Keyword.INTRODUCE;
import static org.rapporteur.query.desk.Keyword.MANDATE;
import static org.rapporteur.query.desk.Keyword.MEMBERS;
import static org.rapporteur.query.desk.Keyword.NO_OUTCOME;
import static org.rapporteur.query.desk.Keyword.NUMBER;
import static org.rapporteur.query.desk.Keyword.RECOMMEND;
import static org.rapporteur.query.desk.Keyword.REINTRODUCE;
import static org.rapporteur.query.desk.Keyword.REVISE;
import static org.rapporteur.query.desk.Keyword.SPONSOR;
import static org.rapporteur.query.desk.Keyword.WITHDRAW;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.AssignNumber;
import org.rapporteur.events.act.DraftCommand.CorrectDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.IntroduceDraft;
import org.rapporteur.events.act.DraftCommand.NoteNoOutcome;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReintroduceDraft;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.query.state.Draft;

/** Lines about drafts. */
final class DraftSuggestions {
    /** What may be done with a draft alone, in the order of likelihood when only the draft is named. */
    private static final Map<Keyword, Function<Symbol, Command>> ALONE = Map.of(
            ADOPT, AdoptDraft::new,
            RECOMMEND, RecommendDraft::new,
            DISCONTINUE, draft -> new DiscontinueConsultations(draft, null),
            MANDATE, AcceptMandate::new,
            NO_OUTCOME, draft -> new NoteNoOutcome(draft, null),
            WITHDRAW, WithdrawDraft::new);

    private DraftSuggestions() {}

    static Stream<Suggestion> meant(ParsedLine parsed, Situation situation, Vocabulary vocabulary) {
        if (parsed.others() > 0) {
            return Stream.empty();
        }
        return Stream.of(
                        sponsors(parsed, vocabulary),
                        alone(parsed, situation, vocabulary),
                        left(parsed),
                        introduced(parsed),
                        revised(parsed, situation),
                        mended(parsed, situation),
                        costs(parsed))
                .flatMap(meanings -> meanings);
    }

    private static final int MOST_WORDS_OF_A_SYMBOL = 5;

    private static Stream<Suggestion> sponsors(ParsedLine parsed, Vocabulary vocabulary) {
        boolean meant = parsed.keywords().contains(SPONSOR)
                && EnumSet.of(SPONSOR, MEMBERS).containsAll(parsed.keywords())
                && parsed.drafts().size() == 1;
        boolean possible = parsed.isOnly(Set.of(), 0, 1);
        if (!meant && !possible) {
            return Stream.empty();
        }
        Symbol draft = parsed.drafts().getFirst();
        if (parsed.people().isEmpty()) {
            String begun =
                    vocabulary.name(new Element.ADraft(draft)) + " " + vocabulary.name(new Element.Word(SPONSOR)) + " ";
            return Stream.of(
                    new Suggestion(begun, parsed.doubt() + 5, "sponsor-who", Map.of("draft", draft), List.of()));
        }
        Command act = new AddSponsors(draft, parsed.people(), parsed.keywords().contains(MEMBERS));
        return Stream.of(new Suggestion(
                parsed.line(),
                parsed.doubt(),
                "sponsor",
                Map.of("draft", draft, "who", parsed.people()),
                List.of(act)));
    }

    private static Stream<Suggestion> alone(ParsedLine parsed, Situation situation, Vocabulary vocabulary) {
        if (!parsed.people().isEmpty()
                || parsed.drafts().size() > 1
                || parsed.keywords().size() > 1) {
            return Stream.empty();
        }
        if (parsed.keywords().isEmpty()) {
            return parsed.drafts().stream()
                    .flatMap(draft -> Stream.of(ADOPT, RECOMMEND, WITHDRAW)
                            .map(keyword -> act(keyword, draft, parsed.doubt() + 10, vocabulary)));
        }
        Keyword keyword = parsed.keywords().iterator().next();
        if (!ALONE.containsKey(keyword)) {
            return Stream.empty();
        }
        return parsed.drafts().isEmpty()
                ? situation
                        .pendingDrafts()
                        .limit(LineParser.MOST)
                        .map(draft -> act(keyword, draft, parsed.doubt() + 1, vocabulary))
                : Stream.of(act(keyword, parsed.drafts().getFirst(), parsed.doubt(), vocabulary));
    }

    private static Suggestion act(Keyword keyword, Symbol draft, int doubt, Vocabulary vocabulary) {
        return Suggestion.of(
                vocabulary.name(new Element.Word(keyword)) + " " + vocabulary.name(new Element.ADraft(draft)),
                doubt,
                Map.of("draft", draft),
                Objects.requireNonNull(ALONE.get(keyword)).apply(draft));
    }

    private static Stream<Suggestion> left(ParsedLine parsed) {
        if (!parsed.isOnly(Set.of(WITHDRAW), 1, 1)) {
            return Stream.empty();
        }
        ParticipantCode party = parsed.people().getFirst();
        Symbol draft = parsed.drafts().getFirst();
        return Stream.of(Suggestion.of(
                parsed.line(),
                parsed.doubt(),
                Map.of("who", party, "draft", draft),
                new WithdrawSponsor(draft, party)));
    }

    /** Introduced by somebody, or brought back after it was withdrawn. */
    private static Stream<Suggestion> introduced(ParsedLine parsed) {
        boolean again = parsed.keywords().equals(Set.of(REINTRODUCE));
        boolean meant = again || parsed.keywords().equals(Set.of(INTRODUCE));
        if (!meant || parsed.drafts().size() != 1 || parsed.people().isEmpty()) {
            return Stream.empty();
        }
        Symbol draft = parsed.drafts().getFirst();
        return Stream.of(Suggestion.of(
                parsed.line(),
                parsed.doubt(),
                Map.of("who", parsed.people(), "draft", draft),
                again
                        ? new ReintroduceDraft(draft, parsed.people())
                        : new IntroduceDraft(draft, parsed.people(), List.of())));
    }

    private static Stream<Suggestion> revised(ParsedLine parsed, Situation situation) {
        if (!parsed.isOnly(Set.of(REVISE), 0, 1)) {
            return Stream.empty();
        }
        Symbol draft = parsed.drafts().getFirst();
        DocumentSymbols symbols = situation.body().documentSymbols();
        int last = situation
                .view()
                .drafts()
                .bearing(draft)
                .map(known -> symbols.revision(known.symbols().getLast()))
                .orElse(0);
        return symbols.revised(draft, last + 1).stream()
                .map(next -> Suggestion.of(
                        parsed.line(),
                        parsed.doubt(),
                        Map.of("draft", draft, "revision", next),
                        new ReviseDraft(draft, next, Map.of())));
    }

    /** By the corrigendum that comes next to the version it has. */
    private static Stream<Suggestion> mended(ParsedLine parsed, Situation situation) {
        if (!parsed.isOnly(Set.of(CORRIGENDUM), 0, 1)) {
            return Stream.empty();
        }
        Symbol draft = parsed.drafts().getFirst();
        DocumentSymbols symbols = situation.body().documentSymbols();
        return situation.view().drafts().bearing(draft).stream()
                .flatMap(known ->
                        symbols
                                .nextCorrigendum(
                                        known.symbols().getLast(),
                                        known.lineage().corrigenda()::contains)
                                .stream()
                                .map(next -> Suggestion.of(
                                        parsed.line(),
                                        parsed.doubt(),
                                        Map.of("draft", draft, "corrigendum", next),
                                        new CorrectDraft(draft, next, null))));
    }

    /**
     * The draft, and the number as typed: of numbers there are too many kinds to be told from other words. Of what is
     * not adopted yet it is reserved. The draft may be named in several words: {@code L.8 A 12/3 A}; of so many as name
     * it.
     */
    static Stream<Suggestion> numbered(Line line, Situation situation, Vocabulary vocabulary) {
        List<Line> rests = Stream.iterate(line, rest -> !rest.words().isEmpty(), rest -> Line.of(rest.rest()))
                .limit(MOST_WORDS_OF_A_SYMBOL + 1L)
                .toList();
        return IntStream.range(1, rests.size())
                .map(words -> rests.size() - words)
                .boxed()
                .flatMap(words -> numbered(
                        String.join(" ", line.words().subList(0, words)),
                        rests.get(words).text(),
                        situation,
                        vocabulary));
    }

    private static Stream<Suggestion> numbered(String draft, String typed, Situation situation, Vocabulary vocabulary) {
        Optional<TextNumber> number = TextNumber.written(typed);
        return Hearing.of(Line.of(draft), vocabulary).ways().stream()
                .filter(way -> way.isOnly(Set.of(), 0, 1) && way.others() == 0)
                .flatMap(way -> number.stream()
                        .map(given -> Suggestion.of(
                                situation.written(NUMBER) + " " + way.line() + " " + given,
                                way.doubt(),
                                Map.of("draft", way.drafts().getFirst(), "number", given),
                                numbered(way.drafts().getFirst(), given, situation))));
    }

    private static Command numbered(Symbol draft, TextNumber number, Situation situation) {
        return situation
                        .view()
                        .drafts()
                        .bearing(draft)
                        .filter(known -> known.stands().stage() == Draft.Stage.ADOPTED)
                        .isPresent()
                ? new AssignNumber(draft, number)
                : new ReserveNumber(draft, number);
    }

    private static Stream<Suggestion> costs(ParsedLine parsed) {
        if (!parsed.keywords().equals(Set.of(COSTS)) || !parsed.people().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Suggestion(
                parsed.line(),
                parsed.doubt(),
                "no-costs",
                Map.of("drafts", parsed.drafts()),
                List.of(new StateFinancialImplications(
                        parsed.drafts(), FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY, null))));
    }
}
