package org.rapporteur.query.desk;

import static org.rapporteur.query.desk.Keyword.ADOPT;
import static org.rapporteur.query.desk.Keyword.AMENDMENT;
import static org.rapporteur.query.desk.Keyword.APPEAL;
import static org.rapporteur.query.desk.Keyword.MOTION;
import static org.rapporteur.query.desk.Keyword.REJECT;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.PendingOrder;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.query.state.Amendment;

/**
 * Lines on how questions other than drafts were decided: {@code adopt motion 29-14-4}, {@code reject appeal 14-29-4},
 * {@code adopt amendment 2 l8}; without figures, nobody objecting.
 */
final class DecisionSuggestions {
    private static final Map<Keyword, DecisionOutcome> OUTCOMES =
            Map.of(ADOPT, DecisionOutcome.ADOPTED, REJECT, DecisionOutcome.REJECTED);

    private DecisionSuggestions() {}

    static Stream<Suggestion> meant(ParsedLine parsed, Situation situation) {
        Set<Keyword> said = parsed.keywords();
        List<VotingMethod> methods = VoteSuggestions.methods(parsed);
        said.removeAll(VoteSuggestions.METHODS.keySet());
        List<Keyword> outcomes = said.stream().filter(OUTCOMES::containsKey).toList();
        boolean possible = said.size() == 2
                && outcomes.size() == 1
                && parsed.people().isEmpty()
                && parsed.results().size() <= 1
                && methods.size() <= 1;
        if (!possible) {
            return Stream.empty();
        }
        said.removeAll(outcomes);
        DecisionOutcome outcome = Objects.requireNonNull(OUTCOMES.get(outcomes.getFirst()));
        return questions(said.iterator().next(), parsed, situation)
                .flatMap(question -> decisions(question, parsed, methods, situation)
                        .map(decision -> new Suggestion(
                                parsed.line(),
                                parsed.doubt(),
                                "decided",
                                Map.of("question", question, "outcome", outcome, "decision", decision),
                                List.of(new Decide(question, outcome, decision)))));
    }

    private static Stream<Question> questions(Keyword kind, ParsedLine parsed, Situation situation) {
        return switch (kind) {
            case MOTION -> situation.motion().map(Motion::question).stream();
            case APPEAL ->
                situation
                        .view()
                        .order()
                        .pending()
                        .of(situation.organ())
                        .flatMap(PendingOrder::asAppeal)
                        .map(Question::ofAppeal)
                        .stream();
            case AMENDMENT ->
                situation.amendments(parsed.drafts(), parsed.numbers()).map(Amendment::question);
            default -> Stream.empty();
        };
    }

    private static Stream<Decision> decisions(
            Question question, ParsedLine parsed, List<VotingMethod> methods, Situation situation) {
        if (parsed.results().isEmpty()) {
            return Stream.of(Decision.in(DecisionMode.WITHOUT_OBJECTION));
        }
        Stream<VotingMethod> likely = methods.isEmpty() ? situation.methods(question).stream() : methods.stream();
        return likely.map(
                method -> Decision.by(Vote.counted(method, parsed.results().getFirst())));
    }
}
