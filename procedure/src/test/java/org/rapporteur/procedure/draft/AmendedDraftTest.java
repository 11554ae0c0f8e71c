package org.rapporteur.procedure.draft;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.ready;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;

class AmendedDraftTest {
    private static QuestionDecided amendment(DecisionOutcome outcome) {
        return new QuestionDecided(
                PLENARY,
                FIREARMS,
                new Question(QuestionKind.AMENDMENT, L8, null, null, null, words("to delete paragraph 2")),
                outcome,
                Decision.BY_CONSENSUS,
                null);
    }

    @Test
    void what_the_body_amended_is_no_longer_withdrawn() {
        ready().and(amendment(DecisionOutcome.ADOPTED))
                .when(new WithdrawDraft(L8))
                .refusedBecause(DraftRule.AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN, Map.of("draft", L8));
        ready().and(amendment(DecisionOutcome.ADOPTED))
                .when(new Decide(WHETHER, DecisionOutcome.WITHDRAWN, Decision.in(DecisionMode.WITHOUT_A_VOTE)))
                .refusedBecause(DraftRule.AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN, Map.of("draft", L8));
    }

    @ParameterizedTest
    @EnumSource(names = {"REJECTED", "WITHDRAWN"})
    void what_it_did_not_amend_is(DecisionOutcome outcome) {
        ready().and(amendment(outcome)).when(new WithdrawDraft(L8)).then(new DraftWithdrawn(L8));
    }
}
