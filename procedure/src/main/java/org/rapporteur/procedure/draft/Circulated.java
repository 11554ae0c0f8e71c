package org.rapporteur.procedure.draft;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.body.Circulation;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;

/** Whether delegations had a draft before them for as long as the rules ask when it is taken up in a meeting. */
final class Circulated {
    private Circulated() {}

    /** What is noted of a draft that is taken up too soon, unless the body decided not to wait. */
    static Optional<DiscrepancyNoted> tooLate(Draft draft, DecisionContext context) {
        return Optional.ofNullable(context.body().circulation())
                .filter(circulation -> isTooShort(circulation, draft, context) && !isWaivedFor(draft, context))
                .map(_ -> DraftWarning.TAKEN_UP_BEFORE_THE_TIME_FOR_CIRCULATION.noted(Map.of("draft", draft.symbol())));
    }

    private static boolean isTooShort(Circulation circulation, Draft draft, DecisionContext context) {
        return context.state()
                .times()
                .tabling(firstBrought(draft, context))
                .filter(tabled ->
                        circulation.isTooShort(tabled, context.occasion().occurredAt(), context.calendar()))
                .isPresent();
    }

    /** What a part of a draft says was before the body with the whole. */
    private static Symbol firstBrought(Draft draft, DecisionContext context) {
        return context.state().drafts().all().stream()
                .filter(whole -> whole.isDividedInto(draft.symbol()))
                .findFirst()
                .map(whole -> firstBrought(whole, context))
                .orElseGet(draft::symbol);
    }

    private static boolean isWaivedFor(Draft draft, DecisionContext context) {
        return context.state()
                .questions()
                .decisionOn(Question.ofCirculation(draft.symbol()))
                .map(QuestionDecided::outcome)
                .filter(DecisionOutcome.ADOPTED::equals)
                .isPresent();
    }
}
