package org.rapporteur.procedure.decision;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.TABLED;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DecisionCommand.DiscussNextAgenda;
import org.rapporteur.events.act.DecisionCommand.ScheduleNextSession;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.ReserveNumber;
import org.rapporteur.events.fact.DecisionEvent.NextAgendaDiscussed;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.draft.DraftRule;
import org.rapporteur.procedure.state.StandingRule;

class DecisionDeciderTest {
    private static final MeetingNumber EXTENDED_BUREAU = MeetingNumber.of("extended-bureau-1");
    private static final DateRange IN_2026 =
            new DateRange(LocalDate.parse("2026-10-19"), LocalDate.parse("2026-10-23"));
    private static final Wording DECISION = words("to take note of the statement of the President");

    @Test
    void the_extended_bureau_discusses_the_next_agenda() {
        given(prepared())
                .and(new MeetingOpened(EXTENDED_BUREAU, MONDAY, null, null))
                .when(new DiscussNextAgenda())
                .then(new NextAgendaDiscussed(EXTENDED_BUREAU));
    }

    @Test
    void discussing_it_twice_in_a_meeting_is_nothing_new() {
        given(prepared())
                .and(new MeetingOpened(EXTENDED_BUREAU, MONDAY, null, null))
                .and(new NextAgendaDiscussed(EXTENDED_BUREAU))
                .when(new DiscussNextAgenda())
                .thenNothing();
    }

    @Test
    void no_other_organ_discusses_the_next_agenda() {
        given(considering(NEXT_SESSION))
                .when(new DiscussNextAgenda())
                .refusedBecause(StandingRule.THE_ORGAN_ACTS_IN_AN_OPEN_MEETING);
    }

    @Test
    void the_next_session_bears_the_next_number() {
        given(deciding(NEXT_SESSION))
                .when(new ScheduleNextSession(IN_2026))
                .then(new NextSessionScheduled(PLENARY, 13, IN_2026));
    }

    @Test
    void scheduling_it_again_on_the_same_days_is_nothing_new() {
        given(deciding(NEXT_SESSION))
                .and(new NextSessionScheduled(PLENARY, 13, IN_2026))
                .when(new ScheduleNextSession(IN_2026))
                .thenNothing();
    }

    @Test
    void the_next_session_is_not_scheduled_on_other_days() {
        given(deciding(NEXT_SESSION))
                .and(new NextSessionScheduled(PLENARY, 13, IN_2026))
                .when(new ScheduleNextSession(new DateRange(IN_2026.from(), IN_2026.from())))
                .refusedBecause(DecisionRule.THE_NEXT_SESSION_IS_SCHEDULED_ONCE, Map.of("session", 13));
    }

    @Test
    void the_next_session_does_not_begin_during_this_one() {
        LocalDate friday = MONDAY.plusDays(4);
        given(deciding(NEXT_SESSION))
                .when(new ScheduleNextSession(new DateRange(friday, friday.plusDays(7))))
                .refusedBecause(
                        DecisionRule.THE_NEXT_SESSION_COMES_AFTER_THIS_ONE, Map.of("session", 13, "date", friday));
    }

    @Test
    void the_next_session_is_not_scheduled_without_a_quorum() {
        given(considering(NEXT_SESSION))
                .when(new ScheduleNextSession(IN_2026))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    @Test
    void a_decision_without_a_draft_is_taken_on_the_item_before_the_meeting() {
        given(deciding(FIREARMS))
                .when(new TakeProceduralDecision(DECISION))
                .then(new ProceduralDecisionTaken(PLENARY, FIREARMS, DECISION));
    }

    @Test
    void to_take_note_of_something_is_not_to_decide_it() {
        ProceduralDecisionTaken noted =
                new ProceduralDecisionTaken(PLENARY, FIREARMS, DECISION, DecisionVerb.TAKE_NOTE);
        given(deciding(FIREARMS))
                .and(new ProceduralDecisionTaken(PLENARY, FIREARMS, DECISION))
                .when(new TakeProceduralDecision(DECISION, DecisionVerb.TAKE_NOTE))
                .then(noted);
        given(deciding(FIREARMS))
                .and(noted)
                .when(new TakeProceduralDecision(DECISION, DecisionVerb.TAKE_NOTE))
                .thenNothing();
    }

    @Test
    void the_same_decision_on_the_same_item_is_nothing_new() {
        given(deciding(FIREARMS))
                .and(new ProceduralDecisionTaken(PLENARY, FIREARMS, DECISION))
                .when(new TakeProceduralDecision(DECISION))
                .thenNothing();
    }

    @Test
    void a_body_may_number_it_and_then_the_number_is_of_no_other() {
        TextNumber number = new TextNumber("12/4");
        ProceduralDecisionTaken numbered = new ProceduralDecisionTaken(PLENARY, FIREARMS, DECISION, null, number);
        TakeProceduralDecision take = new TakeProceduralDecision(DECISION, null, number);
        given(deciding(FIREARMS)).when(take).then(numbered);
        given(deciding(FIREARMS)).and(numbered).when(take).thenNothing();
        given(deciding(FIREARMS))
                .and(numbered)
                .when(new TakeProceduralDecision(words("to stop"), null, number))
                .refusedBecause(DraftRule.A_NUMBER_OF_A_DECISION_IS_GIVEN_ONCE, Map.of("number", number));
        given(deciding(FIREARMS))
                .when(new TakeProceduralDecision(DECISION, null, new TextNumber("11/4")))
                .refusedBecause(DraftRule.A_NUMBER_IS_WRITTEN_AS_ITS_SERIES_IS);
    }

    @Test
    void a_number_that_is_reserved_for_a_draft_is_not_that_of_a_decision_without_one_nor_the_other_way_round() {
        TextNumber number = new TextNumber("12/4");
        ProceduralDecisionTaken numbered = new ProceduralDecisionTaken(PLENARY, FIREARMS, DECISION, null, number);
        given(deciding(FIREARMS))
                .and(TABLED, new NumberReserved(L8, number))
                .when(new TakeProceduralDecision(DECISION, null, number))
                .refusedBecause(DraftRule.A_NUMBER_IS_GIVEN_ONCE, Map.of("number", number, "draft", L8));
        given(deciding(FIREARMS))
                .and(TABLED, numbered)
                .when(new ReserveNumber(L8, number))
                .refusedBecause(DraftRule.A_NUMBER_OF_A_DECISION_IS_GIVEN_ONCE);
        given(deciding(FIREARMS))
                .and(TABLED, numbered)
                .when(new AdoptDraft(L8))
                .then(new DraftAdopted(PLENARY, L8, L8, new TextNumber("12/5"), DecisionMode.CONSENSUS));
    }

    @Test
    void the_committee_of_the_whole_decides_nothing() {
        given(inCommittee(FIREARMS))
                .when(new TakeProceduralDecision(DECISION))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void no_decision_has_a_number_where_the_body_numbers_none() {
        given(Scene.of("federation", deciding(FIREARMS)))
                .when(new TakeProceduralDecision(DECISION, null, new TextNumber("1/2024")))
                .refusedBecause(DraftRule.NO_DECISION_HAS_A_NUMBER_WHERE_THE_BODY_GIVES_NONE);
    }
}
