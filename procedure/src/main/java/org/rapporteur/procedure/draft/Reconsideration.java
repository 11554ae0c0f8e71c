package org.rapporteur.procedure.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.vote.Deciding;

/** The reconsideration of a draft that was decided on, after which it can be decided on anew. */
public final class Reconsideration {
    private Reconsideration() {}

    /**
     * What a decision whether to reconsider a draft leads to.
     *
     * @throws Rejected if nothing was decided on it yet, or the question is not decided so
     */
    public static List<Event> decide(
            Symbol symbol, DecisionOutcome outcome, Decision decision, DecisionContext context) {
        Draft draft = context.draft(symbol);
        demandDecided(draft, StandingOrgan.PLENARY, context);
        @Nullable MeetingNumber meeting = Deciding.meetingFor(decision, context);
        List<Event> facts = new ArrayList<>(Deciding.decide(
                meeting, draft.item(), Question.ofReconsidering(draft.symbol()), outcome, decision, context));
        if (outcome == DecisionOutcome.ADOPTED) {
            facts.add(new DraftReopened(meeting, draft.symbol(), draft.currentSymbol()));
        }
        return facts;
    }

    /**
     * What it leads to that an organ decides whether to reconsider a draft: it can then recommend it, or not, anew.
     *
     * @throws Rejected if the organ has decided nothing on it, or the body has
     */
    public static List<Event> decide(
            Symbol symbol, DecisionOutcome outcome, Decision decision, MeetingNumber meeting, DecisionContext context) {
        Draft draft = Stages.beforeTheBody(symbol, context);
        demandDecided(draft, meeting.organ(), context);
        return Deciding.decide(
                meeting, draft.item(), Question.ofReconsidering(draft.symbol()), outcome, decision, context);
    }

    /**
     * Lets a draft pass that an organ has decided on.
     *
     * @throws Rejected if it has not
     */
    public static void demandDecided(Draft draft, Organ organ, DecisionContext context) {
        boolean decided = organ == StandingOrgan.PLENARY
                ? draft.stage().isDecided()
                : context.state().organViews().of(organ, draft.symbol()).isPresent();
        Rejected.unless(decided, DraftRule.ONLY_WHAT_WAS_DECIDED_IS_RECONSIDERED, Map.of("draft", draft.symbol()));
    }
}
