package org.rapporteur.procedure.vote;

import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** What the rulings in force let the body, or an organ of it, decide on. */
public final class Ruled {
    private Ruled() {}

    /**
     * Lets a question pass that no ruling keeps from being put, nor what it is a part of or is to change.
     *
     * @throws Rejected if one does, which was neither withdrawn nor overruled
     */
    public static void demandPut(Question question, Organ organ, DecisionContext context) {
        Stream.concat(question.whole().stream(), Stream.of(question))
                .flatMap(put -> context.state().order().barring(put, organ).stream())
                .findFirst()
                .ifPresent(effect -> {
                    throw Rejected.because(rule(effect), Map.of("effect", effect));
                });
    }

    private static VoteRule rule(RulingEffect effect) {
        return switch (effect) {
            case TREAT_AS_AMENDMENT -> VoteRule.WHAT_IS_RULED_AN_AMENDMENT_IS_DECIDED_ON_AS_ONE;
            case TREAT_AS_PROPOSAL -> VoteRule.WHAT_IS_RULED_A_PROPOSAL_IS_DECIDED_ON_AS_ONE;
            case OUT_OF_ORDER, NOT_RECEIVABLE, NOT_COMPETENT, IN_ORDER, MAJORITY ->
                VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON;
        };
    }
}
