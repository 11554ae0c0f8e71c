package org.rapporteur.procedure.amendment;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.ready;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.events.act.AmendmentCommand.AcceptAmendment;
import org.rapporteur.events.act.AmendmentCommand.JoinAmendment;
import org.rapporteur.events.act.AmendmentCommand.OrderAmendments;
import org.rapporteur.events.act.AmendmentCommand.ProposeAmendment;
import org.rapporteur.events.act.AmendmentCommand.ReviseAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentAccepted;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentRevised;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentsOrdered;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.ChangeKind;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.procedure.draft.DraftRule;
import org.rapporteur.procedure.draft.DraftWarning;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;

class AmendmentDeciderTest {
    private static final Symbol DOCUMENT = new Symbol("CTOC/COP/2024/L.20");
    private static final Symbol REVISED = new Symbol("CTOC/COP/2024/L.20/Rev.1");
    private static final List<TextChange> DELETION =
            List.of(new TextChange(ChangeKind.DELETE, TextPart.operative("2"), null, null));
    private static final Decision AGREED = Decision.in(DecisionMode.WITHOUT_OBJECTION);

    private static AmendmentProposed oral(int number, @Nullable Integer to) {
        return new AmendmentProposed(PLENARY, L8, number, to, null, List.of(MEXICO), DELETION);
    }

    private static AmendmentProposed written(int number) {
        return new AmendmentProposed(null, L8, number, null, DOCUMENT, List.of(MEXICO), List.of());
    }

    private static Decide decide(int number, DecisionOutcome outcome) {
        return new Decide(Question.ofAmendment(L8, number), outcome, AGREED);
    }

    private static QuestionDecided decided(int number, DecisionOutcome outcome) {
        return new QuestionDecided(PLENARY, FIREARMS, Question.ofAmendment(L8, number), outcome, AGREED, null);
    }

    private static DraftAdopted adopted() {
        return new DraftAdopted(PLENARY, L8, L8, new TextNumber("12/1"), DecisionMode.CONSENSUS);
    }

    @Test
    void amendments_to_a_draft_are_numbered_as_they_are_proposed() {
        ready().when(new ProposeAmendment(L8, null, null, List.of(MEXICO), DELETION))
                .then(oral(1, null));
        ready().and(oral(1, null))
                .when(new ProposeAmendment(L8, null, DOCUMENT, List.of(MEXICO), List.of()))
                .then(written(2));
        ready().and(oral(1, null))
                .when(new ProposeAmendment(L8, 1, null, List.of(MEXICO), DELETION))
                .then(oral(2, 1));
    }

    @Test
    void one_that_is_on_record_is_not_proposed_again() {
        ready().and(oral(1, null))
                .when(new ProposeAmendment(L8, null, null, List.of(MEXICO), DELETION))
                .thenNothing();
    }

    @Test
    void only_parties_propose_amendments_or_join_in_them() {
        ready().when(new ProposeAmendment(L8, null, null, List.of(SIGNATORY), DELETION))
                .refusedBecause(AmendmentRule.ONLY_PARTIES_PROPOSE_AMENDMENTS);
        ready().and(oral(1, null))
                .when(new JoinAmendment(L8, 1, List.of(SIGNATORY)))
                .refusedBecause(AmendmentRule.ONLY_PARTIES_PROPOSE_AMENDMENTS);
    }

    @Test
    void an_amendment_that_is_only_told_says_what_it_changes() {
        List<TextChange> nothing = List.of(new TextChange(ChangeKind.ADD, TextPart.operative("2"), null, null));
        List<TextChange> both =
                List.of(new TextChange(ChangeKind.DELETE, TextPart.operative("2"), null, words("annually")));

        for (List<TextChange> changes : List.of(List.<TextChange>of(), nothing, both)) {
            ready().when(new ProposeAmendment(L8, null, null, List.of(MEXICO), changes))
                    .refusedBecause(AmendmentRule.AN_AMENDMENT_ADDS_DELETES_OR_REPLACES);
        }
    }

    @Test
    void its_document_has_a_symbol_that_nothing_else_has() {
        for (Symbol taken : List.of(L8, DOCUMENT)) {
            ready().and(written(1))
                    .when(new ProposeAmendment(L8, null, taken, List.of(), List.of()))
                    .refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW);
        }
    }

    @Test
    void what_was_decided_on_is_amended_no_more() {
        ready().and(adopted())
                .when(new ProposeAmendment(L8, null, null, List.of(MEXICO), DELETION))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
        Question inWords = new Question(QuestionKind.AMENDMENT, L8, null, null, null, words("to delete it"));
        ready().and(adopted())
                .when(new Decide(inWords, DecisionOutcome.ADOPTED, AGREED))
                .refusedBecause(DraftRule.ONLY_A_DRAFT_BEFORE_THE_BODY_CHANGES);
    }

    @Test
    void others_join_in_it_once() {
        ready().and(oral(1, null))
                .when(new JoinAmendment(L8, 1, List.of(MEXICO, PERU)))
                .then(new AmendmentJoined(L8, 1, PERU));
        ready().and(oral(1, null), new AmendmentJoined(L8, 1, PERU))
                .when(new JoinAmendment(L8, 1, List.of(PERU)))
                .thenNothing();
    }

    @Test
    void its_revision_follows_the_latest_version() {
        AmendmentRevised revised = new AmendmentRevised(null, L8, 1, REVISED, List.of());

        ready().and(written(1))
                .when(new ReviseAmendment(L8, 1, REVISED, List.of()))
                .then(revised);
        ready().and(written(1), revised)
                .when(new ReviseAmendment(L8, 1, REVISED, List.of()))
                .thenNothing();
        ready().and(written(1), revised)
                .when(new ReviseAmendment(L8, 1, DOCUMENT, List.of()))
                .refusedBecause(AmendmentRule.A_REVISED_AMENDMENT_FOLLOWS_THE_LATEST_VERSION);
    }

    @Test
    void what_the_sponsors_accept_revises_the_draft() {
        ready().and(oral(1, null))
                .when(new AcceptAmendment(L8, 1))
                .then(new AmendmentAccepted(PLENARY, L8, 1), new DraftOrallyRevised(PLENARY, L8, null, Map.of()));
        ready().and(oral(1, null), oral(2, 1))
                .when(new AcceptAmendment(L8, 2))
                .then(new AmendmentAccepted(PLENARY, L8, 2));
        ready().and(oral(1, null), new AmendmentAccepted(PLENARY, L8, 1))
                .when(new AcceptAmendment(L8, 1))
                .thenNothing();
    }

    @Test
    void an_amendment_is_known_by_its_number() {
        ready().when(new WithdrawAmendment(L8, 1)).refusedBecause(AmendmentRule.THE_AMENDMENT_IS_ON_RECORD);
    }

    @Test
    void it_is_withdrawn_as_long_as_nothing_was_decided_on_it() {
        ready().and(oral(1, null)).when(new WithdrawAmendment(L8, 1)).then(new AmendmentWithdrawn(PLENARY, L8, 1));
        ready().and(oral(1, null), new AmendmentWithdrawn(PLENARY, L8, 1))
                .when(new WithdrawAmendment(L8, 1))
                .thenNothing();
        ready().and(oral(1, null), decided(1, DecisionOutcome.REJECTED))
                .when(new WithdrawAmendment(L8, 1))
                .refusedBecause(AmendmentRule.ONLY_AN_AMENDMENT_BEFORE_THE_BODY_IS_ACTED_ON);
        ready().and(oral(1, null), oral(2, 1), decided(2, DecisionOutcome.ADOPTED))
                .when(new WithdrawAmendment(L8, 1))
                .refusedBecause(AmendmentRule.AN_AMENDED_AMENDMENT_IS_NOT_WITHDRAWN);
    }

    @Test
    void one_to_an_amendment_is_decided_first_and_falls_with_it() {
        ready().and(oral(1, null), oral(2, 1))
                .when(decide(1, DecisionOutcome.ADOPTED))
                .refusedBecause(AmendmentRule.AN_AMENDMENT_TO_AN_AMENDMENT_IS_DECIDED_FIRST);
        ready().and(oral(1, null), oral(2, 1), decided(2, DecisionOutcome.REJECTED))
                .when(decide(1, DecisionOutcome.ADOPTED))
                .then(decided(1, DecisionOutcome.ADOPTED));
        ready().and(oral(1, null), oral(2, 1), new AmendmentWithdrawn(PLENARY, L8, 1))
                .when(decide(2, DecisionOutcome.ADOPTED))
                .refusedBecause(AmendmentRule.ONLY_AN_AMENDMENT_BEFORE_THE_BODY_IS_ACTED_ON);
    }

    @Test
    void the_order_that_was_announced_is_kept() {
        AmendmentsOrdered order = new AmendmentsOrdered(PLENARY, L8, List.of(2, 1));

        ready().and(oral(1, null), written(2))
                .when(new OrderAmendments(L8, List.of(2, 1)))
                .then(order);
        ready().and(oral(1, null), written(2), order)
                .when(new OrderAmendments(L8, List.of(2, 1)))
                .thenNothing();
        ready().and(oral(1, null), written(2), order)
                .when(decide(1, DecisionOutcome.ADOPTED))
                .refusedBecause(
                        AmendmentRule.AMENDMENTS_ARE_DECIDED_IN_THE_ORDER_ANNOUNCED, Map.of("number", 1, "first", 2));
        ready().and(oral(1, null), written(2), order, decided(2, DecisionOutcome.ADOPTED))
                .when(decide(1, DecisionOutcome.ADOPTED))
                .then(decided(1, DecisionOutcome.ADOPTED));
    }

    @Test
    void an_order_has_each_amendment_once() {
        for (List<Integer> order : List.of(List.of(1), List.of(1, 2, 2), List.of(1, 2, 3))) {
            ready().and(oral(1, null), written(2))
                    .when(new OrderAmendments(L8, order))
                    .refusedBecause(AmendmentRule.AN_ORDER_HAS_EACH_AMENDMENT_ONCE);
        }
    }

    @Test
    void a_draft_is_adopted_only_when_no_amendment_is_left() {
        ready().and(oral(1, null), written(2), decided(1, DecisionOutcome.ADOPTED))
                .when(new AdoptDraft(L8))
                .refusedBecause(
                        VoteRule.AMENDMENTS_ARE_DECIDED_BEFORE_THE_DRAFT, Map.of("draft", L8, "numbers", List.of(2)));
        ready().and(oral(1, null), decided(1, DecisionOutcome.ADOPTED))
                .when(new AdoptDraft(L8))
                .then(adopted());
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_ACTED_ON", "DEFERRED", "LAPSED"})
    void what_is_not_decided_on_the_text_itself_needs_no_decision_on_amendments(DecisionOutcome outcome) {
        ready().and(oral(1, null))
                .when(new Decide(Question.ofDraft(L8), outcome, AGREED))
                .then(
                        new QuestionDecided(PLENARY, FIREARMS, Question.ofDraft(L8), outcome, AGREED, null),
                        new DraftNotAdopted(PLENARY, L8, L8, outcome));
    }

    @Test
    void a_draft_whose_amendment_only_was_amended_can_still_be_withdrawn() {
        ready().and(oral(1, null), oral(2, 1), decided(2, DecisionOutcome.ADOPTED))
                .when(new WithdrawDraft(L8))
                .then(
                        new DraftWithdrawn(L8),
                        DraftWarning.AMENDMENT_LEFT_WITHOUT_ITS_DRAFT.noted(Map.of("draft", L8, "number", 1)));
        ready().and(oral(1, null), decided(1, DecisionOutcome.ADOPTED))
                .when(new WithdrawDraft(L8))
                .refusedBecause(DraftRule.AN_AMENDED_DRAFT_IS_NOT_WITHDRAWN);
    }
}
