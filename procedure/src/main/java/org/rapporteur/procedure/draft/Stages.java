package org.rapporteur.procedure.draft;

import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.value.DebateOn;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.DraftStage;

/** What an act demands of the stage a draft has reached. */
public final class Stages {
    private Stages() {}

    /**
     * The draft of this symbol, on which the body has not acted.
     *
     * @throws Rejected if there is no such draft or it is settled
     */
    public static Draft beforeTheBody(Symbol symbol, DecisionContext context) {
        Draft draft = context.draft(symbol);
        Rejected.unless(
                !draft.wasActedOn(), DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES, Map.of("draft", draft.symbol()));
        return draft;
    }

    /**
     * The draft of this symbol, which the body has adopted or not acted on: States come to sponsor what was adopted, or
     * no longer do, and have it put on record.
     *
     * @throws Rejected if there is no such draft or something else became of it
     */
    static Draft beforeTheBodyOrAdopted(Symbol symbol, DecisionContext context) {
        Draft draft = context.draft(symbol);
        return draft.stage() == DraftStage.ADOPTED ? draft : beforeTheBody(symbol, context);
    }

    /**
     * Lets a draft pass whose item is before the body.
     *
     * @throws Rejected if its item was not taken up yet, or was concluded
     */
    public static void demandOpenItem(Draft draft, DecisionContext context) {
        Rejected.unless(
                context.state().agenda().isOpen(draft.item()),
                DraftRule.NO_DRAFT_IS_ADOPTED_UNLESS_ITS_ITEM_IS_OPEN,
                Map.of("draft", draft.symbol(), "item", draft.item()));
    }

    /**
     * Lets a draft pass on whose text an organ can decide now: its item is before the body, and the debate on it goes
     * on in the organ.
     *
     * @throws Rejected if not
     */
    public static void demandDecidable(Draft draft, Organ organ, DecisionContext context) {
        demandOpenItem(draft, context);
        demandTheDebateToGoOn(draft, organ, context);
    }

    /**
     * Lets a draft pass on whose item an organ goes on with the debate: what is adjourned is not decided on before the
     * item is taken up anew. What had been decided by then may be logged later.
     *
     * @throws Rejected if the organ had adjourned the debate by then
     */
    static void demandTheDebateToGoOn(Draft draft, Organ organ, DecisionContext context) {
        ItemNumber item = draft.item();
        boolean adjourned = Stream.of(item, item.main())
                .map(debated -> new DebateOn(organ, debated))
                .filter(context.state().limits()::isDebateAdjourned)
                .anyMatch(debate -> !context.state()
                        .times()
                        .isDebateClosedAfter(context.occasion().occurredAt(), debate));
        Rejected.unless(
                !adjourned,
                DraftRule.NO_DRAFT_IS_DECIDED_ON_WHILE_THE_DEBATE_IS_ADJOURNED,
                Map.of("draft", draft.symbol(), "item", item));
    }

    /**
     * Lets a draft pass that the body has not amended: one that it has is its own, and no longer its sponsors'.
     *
     * @throws Rejected if it was amended by a decision
     */
    static void demandUnamended(Draft draft, DecisionContext context) {
        Rejected.unless(
                !context.state().isAmended(draft.symbol()),
                DraftRule.AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN,
                Map.of("draft", draft.symbol()));
    }
}
