package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ADOPT;
import static org.rapporteur.query.desk.Keyword.BALLOT;
import static org.rapporteur.query.desk.Keyword.CARDS;
import static org.rapporteur.query.desk.Keyword.CORRESPONDENCE;
import static org.rapporteur.query.desk.Keyword.ELECTRONIC;
import static org.rapporteur.query.desk.Keyword.HANDS;
import static org.rapporteur.query.desk.Keyword.RECOMMEND;
import static org.rapporteur.query.desk.Keyword.RECORDED;
import static org.rapporteur.query.desk.Keyword.REJECT;
import static org.rapporteur.query.desk.Keyword.ROLL_CALL;
import static org.rapporteur.query.desk.Keyword.STANDING;
import static org.rapporteur.query.desk.Keyword.VOTE;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;

/**
 * Lines on votes on drafts: {@code adopt l8 29-14-4} and {@code reject l8 14-29-4} with the announced figures,
 * {@code chile vote l8} where somebody asks for one. Who voted how is left to the form.
 */
final class VoteSuggestions {
    static final Map<Keyword, VotingMethod> METHODS = Map.of(
            HANDS, VotingMethod.SHOW_OF_HANDS,
            CARDS, VotingMethod.SHOW_OF_CARDS,
            STANDING, VotingMethod.STANDING,
            ROLL_CALL, VotingMethod.ROLL_CALL,
            RECORDED, VotingMethod.RECORDED,
            ELECTRONIC, VotingMethod.ELECTRONIC,
            BALLOT, VotingMethod.SECRET_BALLOT,
            CORRESPONDENCE, VotingMethod.CORRESPONDENCE);

    private static final Set<Keyword> OUTCOMES = Set.of(ADOPT, RECOMMEND, REJECT);

    private VoteSuggestions() {}

    static Stream<Suggestion> meant(ParsedLine parsed, Situation situation, Vocabulary vocabulary) {
        List<VotingMethod> methods = methods(parsed);
        boolean possible = parsed.drafts().size() <= 1
                && parsed.results().size() <= 1
                && parsed.others() == parsed.results().size()
                && methods.size() <= 1;
        if (!possible) {
            return Stream.empty();
        }
        Set<Keyword> said = parsed.keywords();
        said.removeAll(METHODS.keySet());
        boolean counted = !parsed.results().isEmpty() && parsed.people().isEmpty();
        if (counted && said.size() == 1 && OUTCOMES.containsAll(said)) {
            return voted(said.iterator().next(), parsed, situation, vocabulary);
        }
        if (said.equals(Set.of(VOTE)) && parsed.results().isEmpty()) {
            return requested(parsed, situation, vocabulary);
        }
        boolean rejected = parsed.keywords().equals(Set.of(REJECT))
                && parsed.results().isEmpty()
                && parsed.people().isEmpty();
        return rejected ? rejected(parsed, situation, vocabulary) : Stream.empty();
    }

    static List<VotingMethod> methods(ParsedLine parsed) {
        return parsed.keywords().stream()
                .filter(METHODS::containsKey)
                .map(METHODS::get)
                .toList();
    }

    /** Where no method is said the others come after the usual one, so that one sees that there are others. */
    private static Stream<Suggestion> voted(
            Keyword outcome, ParsedLine parsed, Situation situation, Vocabulary vocabulary) {
        Tally tally = parsed.results().getFirst();
        return drafts(parsed, situation).flatMap(draft -> {
            List<VotingMethod> methods = methods(parsed).isEmpty() ? situation.methods(draft) : methods(parsed);
            return IntStream.range(0, methods.size())
                    .mapToObj(place -> voted(
                            outcome,
                            draft,
                            Vote.counted(methods.get(place), tally),
                            doubt(parsed) + 10 * place,
                            situation.isInACommittee(),
                            vocabulary));
        });
    }

    private static Suggestion voted(
            Keyword outcome, Symbol draft, Vote vote, int doubt, boolean inACommittee, Vocabulary vocabulary) {
        String line = written(vocabulary, outcome, draft) + " " + Figures.written(vote.tally()) + " "
                + written(vocabulary, vote.method());
        return new Suggestion(
                line,
                doubt,
                spoken(outcome, inACommittee) + "-by-vote",
                Map.of("draft", draft, "vote", vote),
                List.of(act(outcome, draft, Decision.by(vote))));
    }

    /** What a committee rejects it does not recommend. */
    private static String spoken(Keyword outcome, boolean inACommittee) {
        if (outcome == REJECT) {
            return inACommittee ? "not-recommend" : "reject";
        }
        return outcome == RECOMMEND ? "recommend" : "adopt";
    }

    private static Command act(Keyword outcome, Symbol draft, Decision decision) {
        if (outcome == REJECT) {
            return new Decide(Question.ofDraft(draft), DecisionOutcome.REJECTED, decision);
        }
        return outcome == RECOMMEND ? new RecommendDraft(draft, decision, null) : new AdoptDraft(draft, decision);
    }

    /** A vote has figures; without them a draft is rejected because there is no consensus on it. */
    private static Stream<Suggestion> rejected(ParsedLine parsed, Situation situation, Vocabulary vocabulary) {
        return drafts(parsed, situation)
                .map(draft -> new Suggestion(
                        written(vocabulary, REJECT, draft),
                        doubt(parsed),
                        spoken(REJECT, situation.isInACommittee()),
                        Map.of("draft", draft),
                        List.of(new Decide(Question.ofDraft(draft), DecisionOutcome.REJECTED, Decision.BY_CONSENSUS))));
    }

    private static Stream<Suggestion> requested(ParsedLine parsed, Situation situation, Vocabulary vocabulary) {
        List<VotingMethod> methods = methods(parsed);
        return drafts(parsed, situation)
                .map(draft -> Suggestion.of(
                        written(vocabulary, parsed.people(), draft, methods),
                        doubt(parsed),
                        Map.of("draft", draft, "who", parsed.people(), "method", methods),
                        new RequestVote(
                                Question.ofDraft(draft),
                                parsed.people(),
                                methods.isEmpty() ? null : methods.getFirst())));
    }

    /** The one named; else the one that is voted on, or any that can be. */
    private static Stream<Symbol> drafts(ParsedLine parsed, Situation situation) {
        if (!parsed.drafts().isEmpty()) {
            return parsed.drafts().stream();
        }
        Optional<Symbol> votedOn = situation.votedOn();
        return votedOn.isPresent()
                ? votedOn.stream()
                : situation.pendingDrafts().limit(LineParser.MOST);
    }

    private static int doubt(ParsedLine parsed) {
        return parsed.doubt() + (parsed.drafts().isEmpty() ? 1 : 0);
    }

    private static String written(Vocabulary vocabulary, Keyword keyword, Symbol draft) {
        return vocabulary.name(new Element.Word(keyword)) + " " + vocabulary.name(new Element.ADraft(draft));
    }

    private static String written(Vocabulary vocabulary, VotingMethod method) {
        return METHODS.entrySet().stream()
                .filter(known -> known.getValue() == method)
                .map(known -> vocabulary.name(new Element.Word(known.getKey())))
                .collect(Collectors.joining());
    }

    private static String written(
            Vocabulary vocabulary, List<ParticipantCode> people, Symbol draft, List<VotingMethod> methods) {
        List<String> words = new ArrayList<>();
        people.forEach(code -> words.add(vocabulary.name(new Element.Someone(code))));
        words.add(written(vocabulary, VOTE, draft));
        methods.forEach(method -> words.add(written(vocabulary, method)));
        return String.join(" ", words);
    }
}
