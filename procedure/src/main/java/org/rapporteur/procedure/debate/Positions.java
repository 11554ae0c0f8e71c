package org.rapporteur.procedure.debate;

import java.util.Map;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.DraftStage;

/** General statements around action, and positions for the record: who takes them, and on what. */
final class Positions {
    private final StatementMade statement;
    private final DecisionContext context;

    private Positions(StatementMade statement, DecisionContext context) {
        this.statement = statement;
        this.context = context;
    }

    /**
     * Lets a statement pass that takes no position, or one that may be taken.
     *
     * @throws Rejected if it may not
     */
    static void check(StatementMade statement, DecisionContext context) {
        StatementPurpose purpose = statement.purpose();
        Rejected.unless(
                statement.takesPosition() || (statement.passage() == null && statement.text() == null),
                DebateRule.ONLY_A_POSITION_IS_ON_RECORD_IN_ITS_WORDS,
                Map.of());
        if (purpose != null) {
            new Positions(statement, context).check(purpose);
        }
    }

    private void check(StatementPurpose purpose) {
        switch (purpose) {
            // Of which there are rules of their own.
            case EXPLANATION_OF_VOTE, EXPLANATION_OF_POSITION -> {}
            case GENERAL_STATEMENT -> draft();
            case RESERVATION -> {
                demandSubject();
                demandWhoDecides();
                demandStanding();
            }
            case DISSOCIATION, OBJECTION -> {
                demandWhoDecides();
                demandConsensusOn(draft());
            }
            case INTERPRETATION, RECORD -> demandSubject();
        }
    }

    private Symbol draft() {
        Symbol draft = statement.draft();
        if (draft == null) {
            throw Rejected.because(DebateRule.WHAT_IS_SAID_AROUND_ACTION_NAMES_THE_DRAFT);
        }
        return draft;
    }

    private void demandSubject() {
        Rejected.unless(
                statement.draft() != null || statement.kind() == StatementKind.DEBATE,
                DebateRule.A_POSITION_IS_TAKEN_ON_A_DRAFT_OR_UNDER_AN_ITEM,
                Map.of());
    }

    private void demandWhoDecides() {
        context.demandParty(statement.speaker(), DebateRule.ONLY_WHO_JOINS_IN_DECISIONS_STANDS_APART);
    }

    private void demandStanding() {
        Symbol draft = statement.draft();
        Rejected.unless(
                draft == null || isBeforeAction() || isAdopted(draft),
                DebateRule.A_RESERVATION_IS_TO_A_TEXT_THAT_STANDS,
                particulars());
    }

    /** Beforehand a consensus may still be expected, whatever comes. */
    private void demandConsensusOn(Symbol draft) {
        Rejected.unless(
                isBeforeAction()
                        || (isAdopted(draft) && !context.state().questions().isVotedOn(Question.ofDraft(draft))),
                DebateRule.WITHOUT_A_CONSENSUS_NOBODY_STANDS_APART_FROM_IT,
                particulars());
    }

    private boolean isBeforeAction() {
        return statement.kind() == StatementKind.BEFORE_ACTION;
    }

    private boolean isAdopted(Symbol draft) {
        return context.draft(draft).stage() == DraftStage.ADOPTED;
    }

    private Map<String, Object> particulars() {
        return Map.of("participant", context.named(statement.speaker()), "draft", String.valueOf(statement.draft()));
    }
}
