package org.rapporteur.procedure.state;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.NOT_REGISTERED;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.AdoptAgenda;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.DebateCommand.SpeakAsPresident;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StandingOrgan;

class StandingRuleTest {
    @Test
    void nothing_is_decided_while_the_plenary_is_suspended() {
        given(opened())
                .and(new MeetingSuspended(PLENARY))
                .when(new AdoptAgenda())
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void a_quorum_for_the_debate_is_not_enough_to_decide() {
        given(opened())
                .when(new AdoptAgenda())
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM, Map.of("meeting", PLENARY));
    }

    @Test
    void nothing_is_debated_while_no_meeting_is_under_way() {
        given(opened())
                .and(new MeetingSuspended(PLENARY))
                .when(new TakeUpItem(new ItemNumber("1(a)")))
                .refusedBecause(StandingRule.DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING);
    }

    @Test
    void where_several_organs_meet_it_is_said_where() {
        given(opened())
                .and(
                        new MeetingSuspended(PLENARY),
                        meeting("committee-i-1"),
                        meeting("committee-ii-1"),
                        new ItemTakenUp(MeetingNumber.of("committee-ii-1"), new ItemNumber("2")))
                .when(new SpeakAsPresident(null))
                .refusedBecause(StandingRule.WHERE_SEVERAL_ORGANS_MEET_IT_IS_SAID_WHERE);
    }

    private static MeetingOpened meeting(String number) {
        return new MeetingOpened(MeetingNumber.of(number), LocalDate.parse("2024-10-15"), null, null);
    }

    @Test
    void an_organ_approves_nothing_unless_it_meets() {
        given(prepared())
                .when(new ApproveOrganizationOfWork(
                        StandingOrgan.EXTENDED_BUREAU,
                        ApprovalProcedure.AT_MEETING,
                        LocalDate.parse("2024-06-12"),
                        List.of()))
                .refusedBecause(StandingRule.THE_ORGAN_ACTS_IN_AN_OPEN_MEETING);
    }

    @Test
    void who_is_not_registered_takes_no_part() {
        given(prepared())
                .when(new SubmitCredentials(NOT_REGISTERED, true))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED, Map.of("participant", NOT_REGISTERED));
    }

    @Test
    void what_is_not_on_the_agenda_is_not_taken_up() {
        given(opened())
                .when(new TakeUpItem(new ItemNumber("12")))
                .refusedBecause(StandingRule.THE_ITEM_IS_ON_THE_AGENDA);
    }
}
