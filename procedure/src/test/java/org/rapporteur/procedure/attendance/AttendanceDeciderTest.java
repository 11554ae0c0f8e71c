package org.rapporteur.procedure.attendance;

import static org.rapporteur.events.value.Category.STATE_PARTY;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AttendanceCommand.ApproveStandingInvitations;
import org.rapporteur.events.act.AttendanceCommand.NoteAttendance;
import org.rapporteur.events.act.AttendanceCommand.RecallObserverRules;
import org.rapporteur.events.act.AttendanceCommand.RegisterParticipants;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.procedure.credentials.CredentialsWarning;
import org.rapporteur.procedure.state.StandingRule;

/** In the scene, three States and the European Union take part as parties. */
class AttendanceDeciderTest {
    @Test
    void numbers_are_noted_and_may_be_corrected() {
        given(prepared()).when(note(127)).then(new AttendanceNoted(STATE_PARTY, 127));
        given(prepared())
                .and(new AttendanceNoted(STATE_PARTY, 127))
                .when(note(127))
                .thenNothing();
        given(prepared())
                .and(new AttendanceNoted(STATE_PARTY, 127))
                .when(note(128))
                .then(new AttendanceNoted(STATE_PARTY, 128));
    }

    @Test
    void of_some_categories_it_is_only_said_that_they_attended() {
        given(prepared())
                .when(new NoteAttendance(new Category("institute"), null))
                .then(new AttendanceNoted(new Category("institute"), null));
    }

    @Test
    void nobody_attends_in_negative_numbers() {
        given(prepared()).when(note(-1)).refusedBecause(AttendanceRule.NOBODY_ATTENDS_IN_NEGATIVE_NUMBERS);
    }

    @Test
    void fewer_than_are_named_is_noted_and_kept() {
        given(prepared())
                .when(note(2))
                .then(
                        new AttendanceNoted(STATE_PARTY, 2),
                        new DiscrepancyNoted(
                                "FEWER_NOTED_THAN_NAMED",
                                Map.of("category", "state-party", "noted", "2", "named", "3")));
    }

    @Test
    void naming_more_than_were_noted_is_noted_too() {
        given(prepared())
                .and(new AttendanceNoted(STATE_PARTY, 3))
                .when(new RegisterParticipants(STATE_PARTY, List.of(new ParticipantCode("SVK")), List.of()))
                .thenNotes(AttendanceWarning.FEWER_NOTED_THAN_NAMED);
    }

    @Test
    void a_number_that_differs_from_the_report_on_credentials_is_noted() {
        given(opened())
                .and(new CredentialsReported(PLENARY, 131, 128, 3, List.of()))
                .when(note(127))
                .thenNotes(CredentialsWarning.REPRESENTED_DIFFER_FROM_NOTED);
        given(opened())
                .and(new CredentialsReported(PLENARY, 131, 128, 3, List.of()))
                .when(note(130))
                .then(new AttendanceNoted(STATE_PARTY, 130));
    }

    @Test
    void the_rules_on_observers_are_recalled_once_in_a_meeting() {
        given(opened()).when(new RecallObserverRules()).then(new ObserverRulesRecalled(PLENARY));
        given(opened())
                .and(new ObserverRulesRecalled(PLENARY))
                .when(new RecallObserverRules())
                .thenNothing();
    }

    @Test
    void standing_invitations_are_approved_in_plenary() {
        ApproveStandingInvitations act =
                new ApproveStandingInvitations(symbol("CTOC/COP/2024/CRP.2"), StandingOrgan.EXTENDED_BUREAU);
        StandingInvitationsApproved approved =
                new StandingInvitationsApproved(PLENARY, symbol("CTOC/COP/2024/CRP.2"), StandingOrgan.EXTENDED_BUREAU);
        given(deciding(FIREARMS)).when(act).then(approved);
        given(deciding(FIREARMS)).and(approved).when(act).thenNothing();
        given(opened()).when(act).refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    private static NoteAttendance note(int states) {
        return new NoteAttendance(STATE_PARTY, states);
    }
}
