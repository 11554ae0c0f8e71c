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
import org.rapporteur.query.state.Draft;

/** Lines about drafts. */
final class DraftTalk {
    /** What may be done with a draft alone, in the order of likelihood when only the draft is named. */
    private static final Map<Keyword, Function<Symbol, Command>> ALONE = Map.of(
            ADOPT, AdoptDraft::new,
            RECOMMEND, RecommendDraft::new,
            DISCONTINUE, draft -> new DiscontinueConsultations(draft, null),
            MANDATE, AcceptMandate::new,
            WITHDRAW, WithdrawDraft::new);

    private DraftTalk() {}

    static Stream<Suggestion> meant(Said said, Situation situation, Vocabulary vocabulary) {
        if (said.others() > 0) {
            return Stream.empty();
        }
        return Stream.of(
                        sponsors(said, vocabulary),
                        alone(said, situation, vocabulary),
                        left(said),
                        revised(said, situation),
                        costs(said))
                .flatMap(meanings -> meanings);
    }

    private static Stream<Suggestion> sponsors(Said said, Vocabulary vocabulary) {
        boolean meant = said.keywords().contains(SPONSOR)
                && EnumSet.of(SPONSOR, MEMBERS).containsAll(said.keywords())
                && said.drafts().size() == 1;
        boolean possible = said.isOnly(Set.of(), 0, 1);
        if (!meant && !possible) {
            return Stream.empty();
        }
        Symbol draft = said.drafts().getFirst();
        if (said.people().isEmpty()) {
            String begun =
                    vocabulary.name(new Element.ADraft(draft)) + " " + vocabulary.name(new Element.Word(SPONSOR)) + " ";
            return Stream.of(new Suggestion(begun, said.doubt() + 5, "sponsor-who", List.of(draft), List.of()));
        }
        Command act = new AddSponsors(draft, said.people(), said.keywords().contains(MEMBERS));
        return Stream.of(
                new Suggestion(said.line(), said.doubt(), "sponsor", List.of(draft, said.people()), List.of(act)));
    }

    private static Stream<Suggestion> alone(Said said, Situation situation, Vocabulary vocabulary) {
        if (!said.people().isEmpty()
                || said.drafts().size() > 1
                || said.keywords().size() > 1) {
            return Stream.empty();
        }
        if (said.keywords().isEmpty()) {
            return said.drafts().stream()
                    .flatMap(draft -> Stream.of(ADOPT, RECOMMEND, WITHDRAW)
                            .map(keyword -> act(keyword, draft, said.doubt() + 10, vocabulary)));
        }
        Keyword keyword = said.keywords().iterator().next();
        if (!ALONE.containsKey(keyword)) {
            return Stream.empty();
        }
        return said.drafts().isEmpty()
                ? pending(situation).map(draft -> act(keyword, draft, said.doubt() + 1, vocabulary))
                : Stream.of(act(keyword, said.drafts().getFirst(), said.doubt(), vocabulary));
    }

    private static Suggestion act(Keyword keyword, Symbol draft, int doubt, Vocabulary vocabulary) {
        return Suggestion.of(
                vocabulary.name(new Element.Word(keyword)) + " " + vocabulary.name(new Element.ADraft(draft)),
                doubt,
                List.of(draft),
                Objects.requireNonNull(ALONE.get(keyword)).apply(draft));
    }

    private static Stream<Suggestion> left(Said said) {
        if (!said.isOnly(Set.of(WITHDRAW), 1, 1)) {
            return Stream.empty();
        }
        ParticipantCode party = said.people().getFirst();
        Symbol draft = said.drafts().getFirst();
        return Stream.of(
                Suggestion.of(said.line(), said.doubt(), List.of(party, draft), new WithdrawSponsor(draft, party)));
    }

    private static Stream<Suggestion> revised(Said said, Situation situation) {
        if (!said.isOnly(Set.of(REVISE), 0, 1)) {
            return Stream.empty();
        }
        Symbol draft = said.drafts().getFirst();
        int last = situation.view().drafts().tabled().stream()
                .filter(known -> known.symbols().contains(draft))
                .mapToInt(known -> known.symbols().getLast().revision())
                .findFirst()
                .orElse(0);
        return draft.revised(last + 1).stream()
                .map(next -> Suggestion.of(
                        said.line(), said.doubt(), List.of(draft, next), new ReviseDraft(draft, next, Map.of())));
    }

    private static Stream<Suggestion> costs(Said said) {
        if (!said.keywords().equals(Set.of(COSTS)) || !said.people().isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(new Suggestion(
                said.line(),
                said.doubt(),
                "no-costs",
                List.of(said.drafts()),
                List.of(new StateFinancialImplications(
                        said.drafts(), FinancialFinding.NONE_REQUIRED_EXTRABUDGETARY, null))));
    }

    private static Stream<Symbol> pending(Situation situation) {
        return situation.view().drafts().tabled().stream()
                .filter(draft -> draft.stands().stage() != Draft.Stage.ADOPTED
                        && draft.stands().stage() != Draft.Stage.WITHDRAWN)
                .map(draft -> draft.symbols().getLast())
                .limit(Grammar.MOST);
    }
}
