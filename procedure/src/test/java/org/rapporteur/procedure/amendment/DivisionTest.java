package org.rapporteur.procedure.amendment;

import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.ready;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AmendmentCommand.SplitAmendment;
import org.rapporteur.events.act.AmendmentCommand.WithdrawAmendment;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentJoined;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentProposed;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentSplit;
import org.rapporteur.events.fact.AmendmentEvent.AmendmentWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.AmendmentPart;
import org.rapporteur.events.value.ChangeKind;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextChange;
import org.rapporteur.events.value.TextPart;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;

/** How an amendment is divided into amendments that are decided on apart. */
class DivisionTest {
    private static final Symbol L20 = new Symbol("CTOC/COP/2024/L.20");
    private static final Symbol L21 = new Symbol("CTOC/COP/2024/L.21");
    private static final SplitAmendment IN_TWO = split(part(null, "2"), part(null, "3"));
    private static final AmendmentSplit DONE = new AmendmentSplit(PLENARY, L8, 1, List.of(2, 3));

    private static List<TextChange> deleting(String paragraph) {
        return List.of(new TextChange(ChangeKind.DELETE, TextPart.operative(paragraph), null, null));
    }

    private static AmendmentPart part(@Nullable Symbol symbol, String paragraph) {
        return new AmendmentPart(symbol, deleting(paragraph));
    }

    private static SplitAmendment split(AmendmentPart... parts) {
        return new SplitAmendment(L8, 1, List.of(parts));
    }

    private static AmendmentProposed proposed(
            int number, @Nullable Symbol symbol, String paragraph, ParticipantCode... by) {
        return new AmendmentProposed(PLENARY, L8, number, null, symbol, List.of(by), deleting(paragraph));
    }

    private static Given proposedOrally() {
        return ready().and(proposed(1, null, "1", MEXICO));
    }

    private static Given divided() {
        return proposedOrally().and(proposed(2, null, "2", MEXICO), proposed(3, null, "3", MEXICO), DONE);
    }

    @Test
    void its_parts_are_amendments_of_all_who_propose_it() {
        proposedOrally()
                .and(new AmendmentJoined(L8, 1, PERU))
                .when(IN_TWO)
                .then(proposed(2, null, "2", MEXICO, PERU), proposed(3, null, "3", MEXICO, PERU), DONE);
    }

    @Test
    void a_part_without_a_document_of_its_own_stands_in_that_of_the_whole() {
        ready().and(proposed(1, L20, "1", MEXICO))
                .when(split(part(null, "2"), part(L21, "3")))
                .then(proposed(2, L20, "2", MEXICO), proposed(3, L21, "3", MEXICO), DONE);
    }

    @Test
    void the_same_division_again_is_nothing_new() {
        divided().when(IN_TWO).thenNothing();
        divided()
                .when(split(part(null, "2"), part(null, "4")))
                .refusedBecause(AmendmentRule.ONLY_AN_AMENDMENT_BEFORE_THE_BODY_IS_ACTED_ON);
    }

    @Test
    void the_divided_amendment_is_no_longer_before_the_body_and_its_parts_are() {
        divided()
                .when(new WithdrawAmendment(L8, 1))
                .refusedBecause(AmendmentRule.ONLY_AN_AMENDMENT_BEFORE_THE_BODY_IS_ACTED_ON);
        divided().when(new WithdrawAmendment(L8, 3)).then(new AmendmentWithdrawn(PLENARY, L8, 3));
    }

    @Test
    void it_is_divided_into_two_or_more_that_say_what_they_change() {
        proposedOrally()
                .when(split(part(null, "2")))
                .refusedBecause(AmendmentRule.AN_AMENDMENT_IS_SPLIT_INTO_TWO_OR_MORE);
        proposedOrally()
                .when(split(part(null, "2"), new AmendmentPart(null, List.of())))
                .refusedBecause(AmendmentRule.AN_AMENDMENT_ADDS_DELETES_OR_REPLACES);
    }

    @Test
    void nothing_waits_on_it() {
        AmendmentProposed toIt = new AmendmentProposed(PLENARY, L8, 2, 1, null, List.of(PERU), deleting("1"));
        VoteRequested vote = new VoteRequested(PLENARY, Question.ofAmendment(L8, 1), List.of(PERU), null);

        proposedOrally()
                .and(toIt)
                .when(IN_TWO)
                .refusedBecause(AmendmentRule.NOTHING_WAITS_ON_AN_AMENDMENT_THAT_IS_SPLIT);
        proposedOrally()
                .and(vote)
                .when(IN_TWO)
                .refusedBecause(AmendmentRule.NOTHING_WAITS_ON_AN_AMENDMENT_THAT_IS_SPLIT);
    }

    @Test
    void each_document_has_a_symbol_of_its_own() {
        for (Symbol taken : List.of(L8, L20)) {
            proposedOrally()
                    .when(split(part(L20, "2"), part(taken, "3")))
                    .refusedBecause(StandingRule.AN_ISSUED_SYMBOL_IS_NEW);
        }
    }
}
