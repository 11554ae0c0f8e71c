package org.rapporteur.procedure.debate;

import static org.rapporteur.events.value.StatementPurpose.DISSOCIATION;
import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_POSITION;
import static org.rapporteur.events.value.StatementPurpose.GENERAL_STATEMENT;
import static org.rapporteur.events.value.StatementPurpose.INTERPRETATION;
import static org.rapporteur.events.value.StatementPurpose.OBJECTION;
import static org.rapporteur.events.value.StatementPurpose.RECORD;
import static org.rapporteur.events.value.StatementPurpose.RESERVATION;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.reject;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.procedure.Given;

class PositionsTest {
    @Test
    void a_delegation_stands_apart_from_a_consensus_that_stands_all_the_same() {
        for (StatementPurpose purpose : List.of(DISSOCIATION, OBJECTION, RESERVATION)) {
            Saying standing = on(purpose, MEXICO).concerning(words("paragraph 5"));

            ready().when(standing.asked()).then(standing.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
            adopted().when(standing.asked()).then(standing.recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
        }
    }

    @Test
    void after_a_vote_there_is_no_consensus_to_stand_apart_from() {
        for (StatementPurpose purpose : List.of(DISSOCIATION, OBJECTION)) {
            ready().and(adopt(vote(40, 10, 5)))
                    .when(on(purpose, MEXICO).asked())
                    .refusedBecause(
                            DebateRule.WITHOUT_A_CONSENSUS_NOBODY_STANDS_APART_FROM_IT,
                            Map.of("participant", MEXICO, "draft", L8.value()));
            ready().and(new WithdrawDraft(L8))
                    .when(on(purpose, MEXICO).asked())
                    .refusedBecause(DebateRule.WITHOUT_A_CONSENSUS_NOBODY_STANDS_APART_FROM_IT);
        }
    }

    @Test
    void a_reservation_is_to_a_text_that_stands_however_it_was_adopted() {
        Saying reserving = on(RESERVATION, MEXICO);

        ready().and(adopt(vote(40, 10, 5)))
                .when(reserving.asked())
                .then(reserving.recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
        ready().and(reject(vote(10, 40, 5)))
                .when(reserving.asked())
                .refusedBecause(
                        DebateRule.A_RESERVATION_IS_TO_A_TEXT_THAT_STANDS,
                        Map.of("participant", MEXICO, "draft", L8.value()));
    }

    @Test
    void who_does_not_decide_has_only_an_interpretation_or_words_for_the_report() {
        for (ParticipantCode observer : List.of(SIGNATORY, NGO)) {
            for (StatementPurpose purpose : List.of(DISSOCIATION, OBJECTION, RESERVATION)) {
                adopted()
                        .when(on(purpose, observer).asked())
                        .refusedBecause(DebateRule.ONLY_WHO_JOINS_IN_DECISIONS_STANDS_APART);
            }
            for (StatementPurpose purpose : List.of(INTERPRETATION, RECORD)) {
                Saying saying = on(purpose, observer).inWords(words("We read it so."));
                adopted().when(saying.asked()).then(saying.recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
            }
        }
    }

    @Test
    void what_is_said_around_action_names_the_draft() {
        for (StatementPurpose purpose : List.of(GENERAL_STATEMENT, OBJECTION, DISSOCIATION)) {
            ready().when(Saying.by(MEXICO).inExplanationOf(purpose).asked())
                    .refusedBecause(DebateRule.WHAT_IS_SAID_AROUND_ACTION_NAMES_THE_DRAFT, Map.of());
        }
    }

    @Test
    void a_position_is_also_taken_under_an_item_but_not_at_the_opening() {
        Saying asking = Saying.by(PERU).onBehalfOf("grulac").inExplanationOf(RECORD);

        ready().when(asking.asked()).then(asking.recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
        given(opened())
                .when(asking.asked())
                .refusedBecause(DebateRule.A_POSITION_IS_TAKEN_ON_A_DRAFT_OR_UNDER_AN_ITEM, Map.of());
    }

    @Test
    void only_of_positions_the_words_are_kept() {
        ready().when(on(EXPLANATION_OF_POSITION, MEXICO)
                        .inWords(words("We like it."))
                        .asked())
                .refusedBecause(DebateRule.ONLY_A_POSITION_IS_ON_RECORD_IN_ITS_WORDS, Map.of());
        ready().when(Saying.by(MEXICO).concerning(words("paragraph 5")).asked())
                .refusedBecause(DebateRule.ONLY_A_POSITION_IS_ON_RECORD_IN_ITS_WORDS);
    }

    @Test
    void a_position_is_on_record_once_but_another_may_follow_it() {
        Saying reserving = on(RESERVATION, MEXICO);
        Saying onParagraph = reserving.concerning(words("paragraph 5"));
        Given reserved = adopted().and(reserving.asked());

        reserved.when(reserving.asked()).thenNothing();
        reserved.when(onParagraph.asked()).then(onParagraph.recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
        reserved.when(on(RESERVATION, PERU).asked())
                .then(on(RESERVATION, PERU).recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
    }

    @Test
    void a_general_statement_is_made_on_a_draft() {
        Saying general = on(GENERAL_STATEMENT, MEXICO);

        ready().when(general.asked()).then(general.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    private static Given adopted() {
        return ready().and(new AdoptDraft(L8, Decision.BY_CONSENSUS));
    }

    private static Saying on(StatementPurpose purpose, ParticipantCode speaker) {
        return Saying.by(speaker).on(L8).inExplanationOf(purpose);
    }
}
