package org.rapporteur.procedure.draft;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.NumbersGiven;

/** The number of a decision without a draft, which is one of the series of those that have a draft. */
public final class DecisionNumber {
    private DecisionNumber() {}

    /**
     * Lets a number pass that such a decision can have.
     *
     * @throws Rejected if decisions have none in this body, or write them otherwise, or it is that of another
     */
    public static void demand(TextNumber number, DecisionContext context) {
        NumbersGiven numbers = NumbersGiven.to(DraftKind.DECISION, context.body(), context.state())
                .orElseThrow(() -> Rejected.because(DraftRule.NO_DECISION_HAS_A_NUMBER_WHERE_THE_BODY_GIVES_NONE));
        demandFree(number, numbers, numbers.taking(number));
    }

    /**
     * Lets a number pass that is written as its series is, and that nothing else has.
     *
     * @param taking the draft whose number it is or is to be, if there is one
     * @throws Rejected if it is written otherwise, or a draft or a decision without one has it
     */
    static void demandFree(TextNumber number, NumbersGiven numbers, Optional<Draft> taking) {
        Rejected.unless(
                numbers.fits(number),
                DraftRule.A_NUMBER_IS_WRITTEN_AS_ITS_SERIES_IS,
                Map.of(
                        "number",
                        number,
                        "pattern",
                        numbers.series().patterns().getFirst().pattern()));
        taking.ifPresent(draft -> {
            throw Rejected.because(DraftRule.A_NUMBER_IS_GIVEN_ONCE, Map.of("number", number, "draft", draft.symbol()));
        });
        Rejected.unless(
                !numbers.isOfADecisionWithoutADraft(number),
                DraftRule.A_NUMBER_OF_A_DECISION_IS_GIVEN_ONCE,
                Map.of("number", number));
    }
}
