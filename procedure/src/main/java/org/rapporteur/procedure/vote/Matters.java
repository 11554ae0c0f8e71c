package org.rapporteur.procedure.vote;

import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.Question;
import org.rapporteur.procedure.state.DecisionContext;

/** What a question is a question of, where the presiding officer has not ruled otherwise. */
final class Matters {
    private Matters() {}

    static Matter of(Question question, Decision decision, DecisionContext context) {
        return decision.matter() == null ? usual(question, context) : decision.matter();
    }

    private static Matter usual(Question question, DecisionContext context) {
        return switch (question.kind()) {
            case DRAFT, PART, AMENDMENT -> ofDraft(question, context);
            case RECONSIDERATION -> Matter.RECONSIDERATION;
            case APPEAL -> Matter.OVERRULING_THE_CHAIR;
            case ITEM -> Matter.INCLUSION_OF_AN_ITEM;
            case ELECTION -> Matter.ELECTION;
            case RULE -> Matter.SUSPENSION_OF_A_RULE;
            case MOTION, AGENDA, CREDENTIALS, REPORT, FREE -> Matter.PROCEDURE;
        };
    }

    private static Matter ofDraft(Question question, DecisionContext context) {
        return question.draft() != null
                        && context.draft(question.draft()).tabled().subject() == DraftSubject.SUBSTANCE
                ? Matter.SUBSTANCE
                : Matter.PROCEDURE;
    }
}
