package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ADOPT;
import static org.rapporteur.query.desk.Keyword.COSTS;
import static org.rapporteur.query.desk.Keyword.DISCONTINUE;
import static org.rapporteur.query.desk.Keyword.MANDATE;
import static org.rapporteur.query.desk.Keyword.MEMBERS;
import static org.rapporteur.query.desk.Keyword.RECOMMEND;
import static org.rapporteur.query.desk.Keyword.REVISE;
import static org.rapporteur.query.desk.Keyword.SPONSOR;
import static org.rapporteur.query.desk.Keyword.WITHDRAW;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.AcceptMandate;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.DiscontinueConsultations;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.DraftCommand.ReviseDraft;
import org.rapporteur.events.act.DraftCommand.StateFinancialImplications;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawSponsor;
import org.rapporteur.events.value.FinancialFinding;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;

/** Lines about drafts. */
final class DraftSuggestions {
    /** What may be done with a draft alone, in the order of likelihood when only the draft is named. */
    private static final Map<Keyword, Function<Symbol, Command>> ALONE = Map.of(
            ADOPT, AdoptDraft::new,
            RECOMMEND, RecommendDraft::new,
            DISCONTINUE, draft -> new DiscontinueConsultations(draft, null),
            MANDATE, AcceptMandate::new,
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
                        revised(parsed, situation),
                        costs(parsed))
                .flatMap(meanings -> meanings);
    }

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

    private static Stream<Suggestion> revised(ParsedLine parsed, Situation situation) {
        if (!parsed.isOnly(Set.of(REVISE), 0, 1)) {
            return Stream.empty();
        }
        Symbol draft = parsed.drafts().getFirst();
        int last = situation
                .view()
                .drafts()
                .bearing(draft)
                .map(known -> known.symbols().getLast().revision())
                .orElse(0);
        return draft.revised(last + 1).stream()
                .map(next -> Suggestion.of(
                        parsed.line(),
                        parsed.doubt(),
                        Map.of("draft", draft, "revision", next),
                        new ReviseDraft(draft, next, Map.of())));
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
