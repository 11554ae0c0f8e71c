package org.rapporteur.procedure.amendment;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.draft.Stages;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Amendment;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.vote.Ruled;

/** Which amendment is before the body, and which of them it decides on next. */
public final class Turn {
    private Turn() {}

    /**
     * Lets a decision on an amendment pass whose turn it is.
     *
     * @param question on an amendment that is named by its number
     * @param organ that decides on it
     * @throws Rejected if the amendment is not before the body, or another comes first
     */
    public static void demand(Question question, DecisionOutcome outcome, Organ organ, DecisionContext context) {
        Symbol draft = Objects.requireNonNull(question.draft());
        Amendment amendment = onRecord(draft, Objects.requireNonNull(question.number()), context);
        // What lapses does so after what it lapses with.
        if (outcome == DecisionOutcome.LAPSED) {
            return;
        }
        if (outcome.isOnTheMerits()) {
            Ruled.demandPut(question, organ, context);
        }
        demandBefore(amendment, context);
        if (outcome.isOnTheMerits()) {
            demandTurn(amendment, context);
        }
    }

    private static void demandTurn(Amendment amendment, DecisionContext context) {
        Rejected.unless(
                context.state()
                        .amendments()
                        .before(amendment, context.state()::isOpen)
                        .findAny()
                        .isEmpty(),
                AmendmentRule.AN_AMENDMENT_TO_AN_AMENDMENT_IS_DECIDED_FIRST,
                particulars(amendment));
        earlierInTheOrder(amendment, context).stream().findFirst().ifPresent(first -> {
            throw Rejected.because(
                    AmendmentRule.AMENDMENTS_ARE_DECIDED_IN_THE_ORDER_ANNOUNCED,
                    Map.of("number", amendment.number(), "first", first.number()));
        });
    }

    private static List<Amendment> earlierInTheOrder(Amendment amendment, DecisionContext context) {
        Symbol draft = amendment.proposed().draft();
        List<Integer> order = context.state()
                .amendments()
                .orderOn(draft)
                .map(announced -> announced.amendments())
                .orElse(List.of());
        int place = order.indexOf(amendment.number());
        return place < 0
                ? List.of()
                : before(draft, context).stream()
                        .filter(other -> order.subList(0, place).contains(other.number()))
                        .toList();
    }

    /** The amendments to a draft that wait for a decision. */
    static List<Amendment> before(Symbol draft, DecisionContext context) {
        return context.state().amendmentsBefore(draft);
    }

    /**
     * The amendment of this number to a draft.
     *
     * @throws Rejected if there is none
     */
    static Amendment onRecord(Symbol draft, int number, DecisionContext context) {
        Symbol known = context.draft(draft).symbol();
        return context.state()
                .amendments()
                .find(known, number)
                .orElseThrow(() -> Rejected.because(
                        AmendmentRule.THE_AMENDMENT_IS_ON_RECORD, Map.of("draft", known, "number", number)));
    }

    /**
     * Lets an amendment pass that waits for a decision, on a draft that does.
     *
     * @throws Rejected if it does not
     */
    static void demandBefore(Amendment amendment, DecisionContext context) {
        Stages.beforeTheBody(amendment.proposed().draft(), context);
        Rejected.unless(
                context.state().amendments().isBefore(amendment, context.state()::isOpen),
                AmendmentRule.ONLY_AN_AMENDMENT_BEFORE_THE_BODY_IS_ACTED_ON,
                particulars(amendment));
    }

    /**
     * Lets an amendment pass that the body has not amended: one that it has is its own.
     *
     * @throws Rejected if it was amended by a decision
     */
    static void demandUnamended(Amendment amendment, DecisionContext context) {
        Rejected.unless(
                !context.state()
                        .amendments()
                        .isAmended(amendment, context.state().questions()),
                AmendmentRule.AN_AMENDED_AMENDMENT_IS_NOT_WITHDRAWN,
                particulars(amendment));
    }

    static Map<String, Object> particulars(Amendment amendment) {
        return Map.of("draft", amendment.proposed().draft(), "number", amendment.number());
    }
}
