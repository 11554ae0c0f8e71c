package org.rapporteur.procedure.agenda;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.ApproveOrganizationOfWork;
import org.rapporteur.events.act.AgendaCommand.ConstituteCommitteeOfTheWhole;
import org.rapporteur.events.act.AgendaCommand.LimitCommitteeOfTheWhole;
import org.rapporteur.events.body.Bodies;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.BodyProfile.CommitteeOfTheWhole;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeConstituted;
import org.rapporteur.events.fact.AgendaEvent.CommitteeOfTheWholeLimited;
import org.rapporteur.events.fact.AgendaEvent.OrganizationOfWorkApproved;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.ApprovalProcedure;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.WorkProvision;
import org.rapporteur.procedure.state.StandingRule;

class OrganizationOfWorkTest {
    private static final LocalDate IN_JUNE = LocalDate.parse("2024-06-12");
    private static final List<WorkProvision> AS_IN_THE_PAST =
            List.of(WorkProvision.SUSPEND_PLENARY_FOR_COMMITTEE_OF_THE_WHOLE);
    private static final MeetingNumber EXTENDED_BUREAU = MeetingNumber.of("extended-bureau-1");

    @Test
    void nobody_objects_before_the_session() {
        given(prepared())
                .when(silence(IN_JUNE))
                .then(new OrganizationOfWorkApproved(
                        StandingOrgan.EXTENDED_BUREAU, ApprovalProcedure.SILENCE, IN_JUNE, AS_IN_THE_PAST));
        given(prepared()).and(silence(IN_JUNE)).when(silence(IN_JUNE)).thenNothing();
    }

    @Test
    void there_is_no_silence_procedure_during_the_session() {
        given(prepared()).when(silence(MONDAY)).refusedBecause(AgendaRule.A_SILENCE_PROCEDURE_ENDS_BEFORE_THE_SESSION);
        given(opened()).when(silence(IN_JUNE)).refusedBecause(AgendaRule.A_SILENCE_PROCEDURE_ENDS_BEFORE_THE_SESSION);
    }

    @Test
    void an_organ_approves_in_its_own_meeting_on_its_date() {
        ApproveOrganizationOfWork today = atMeeting(StandingOrgan.EXTENDED_BUREAU, MONDAY);
        given(opened())
                .and(new MeetingOpened(EXTENDED_BUREAU, MONDAY, null, null))
                .when(today)
                .then(new OrganizationOfWorkApproved(
                        StandingOrgan.EXTENDED_BUREAU, ApprovalProcedure.AT_MEETING, MONDAY, AS_IN_THE_PAST));
        given(opened())
                .and(new MeetingOpened(EXTENDED_BUREAU, MONDAY, null, null))
                .when(atMeeting(StandingOrgan.EXTENDED_BUREAU, MONDAY.plusDays(1)))
                .refusedBecause(AgendaRule.AN_APPROVAL_BEARS_THE_DATE_OF_ITS_MEETING);
        given(opened()).when(today).refusedBecause(StandingRule.THE_ORGAN_ACTS_IN_AN_OPEN_MEETING);
    }

    @Test
    void the_plenary_approves_with_a_quorum() {
        given(opened())
                .when(atMeeting(StandingOrgan.PLENARY, MONDAY))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    @Test
    void the_committee_of_the_whole_only_recommends() {
        given(opened())
                .when(atMeeting(StandingOrgan.COMMITTEE_OF_THE_WHOLE, MONDAY))
                .refusedBecause(AgendaRule.THE_COMMITTEE_OF_THE_WHOLE_DOES_NOT_ORGANIZE_THE_SESSION);
    }

    @Test
    void the_committee_of_the_whole_rests_on_a_standing_decision() {
        given(opened())
                .when(new ConstituteCommitteeOfTheWhole())
                .then(new CommitteeOfTheWholeConstituted(standingDecision()));
        given(opened())
                .and(new ConstituteCommitteeOfTheWhole())
                .when(new ConstituteCommitteeOfTheWhole())
                .thenNothing();
        given(new SessionScheduled(
                        "small-body",
                        1,
                        words("Geneva"),
                        new DateRange(MONDAY, MONDAY),
                        symbol("SMALL/2024"),
                        List.of(),
                        null))
                .when(new ConstituteCommitteeOfTheWhole())
                .refusedBecause(AgendaRule.A_STANDING_DECISION_PROVIDES_FOR_THE_COMMITTEE);
    }

    @Test
    void a_constituted_committee_may_be_limited_to_some_languages() {
        LimitCommitteeOfTheWhole english = new LimitCommitteeOfTheWhole(List.of(Language.ENGLISH));
        CommitteeOfTheWholeLimited limited = new CommitteeOfTheWholeLimited(PLENARY, List.of(Language.ENGLISH));
        given(opened()).and(new ConstituteCommitteeOfTheWhole()).when(english).then(limited);
        given(opened())
                .and(new ConstituteCommitteeOfTheWhole())
                .and(limited)
                .when(english)
                .thenNothing();
        given(opened()).when(english).refusedBecause(AgendaRule.ONLY_A_CONSTITUTED_COMMITTEE_IS_LIMITED);
        given(opened())
                .and(new ConstituteCommitteeOfTheWhole())
                .when(new LimitCommitteeOfTheWhole(List.of()))
                .refusedBecause(AgendaRule.A_LIMIT_NAMES_LANGUAGES);
    }

    private static ApproveOrganizationOfWork silence(LocalDate on) {
        return new ApproveOrganizationOfWork(
                StandingOrgan.EXTENDED_BUREAU, ApprovalProcedure.SILENCE, on, AS_IN_THE_PAST);
    }

    private static ApproveOrganizationOfWork atMeeting(StandingOrgan organ, LocalDate on) {
        return new ApproveOrganizationOfWork(organ, ApprovalProcedure.AT_MEETING, on, AS_IN_THE_PAST);
    }

    private static EarlierText standingDecision() {
        return Bodies.find("untoc-cop")
                .map(BodyProfile::committeeOfTheWhole)
                .map(CommitteeOfTheWhole::basis)
                .orElseThrow();
    }
}
