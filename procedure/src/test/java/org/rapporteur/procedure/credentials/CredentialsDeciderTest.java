package org.rapporteur.procedure.credentials;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.CREDENTIALS_COMMITTEE;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.CredentialsCommand.AdoptCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ApproveCredentialsReport;
import org.rapporteur.events.act.CredentialsCommand.ExamineCredentials;
import org.rapporteur.events.act.CredentialsCommand.ObjectToCredentials;
import org.rapporteur.events.act.CredentialsCommand.ReportCredentials;
import org.rapporteur.events.act.CredentialsCommand.SubmitCredentials;
import org.rapporteur.events.act.CredentialsCommand.WithdrawCredentialsObjection;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectionWithdrawn;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;

class CredentialsDeciderTest {
    private static final MeetingNumber BUREAU = MeetingNumber.of("bureau-1");
    private static final MeetingNumber EXTENDED_BUREAU = MeetingNumber.of("extended-bureau-1");
    private static final CredentialsReported REPORTED = new CredentialsReported(PLENARY, 131, 128, 3, List.of());

    @Test
    void a_party_submits_its_credentials_and_may_mend_them() {
        given(prepared()).when(new SubmitCredentials(MEXICO, false)).then(new CredentialsSubmitted(MEXICO, false));
        given(prepared())
                .and(new CredentialsSubmitted(MEXICO, false))
                .when(new SubmitCredentials(MEXICO, true))
                .then(new CredentialsSubmitted(MEXICO, true));
        given(prepared())
                .and(new CredentialsSubmitted(MEXICO, true))
                .when(new SubmitCredentials(MEXICO, true))
                .thenNothing();
    }

    @Test
    void nobody_but_a_party_has_credentials() {
        given(prepared())
                .when(new SubmitCredentials(SIGNATORY, true))
                .refusedBecause(
                        CredentialsRule.CREDENTIALS_ARE_THOSE_OF_PARTIES,
                        Map.of("participant", SIGNATORY, "category", Category.SIGNATORY));
        examined()
                .when(new ReportCredentials(131, 128, 3, List.of(NGO)))
                .refusedBecause(CredentialsRule.CREDENTIALS_ARE_THOSE_OF_PARTIES);
    }

    @Test
    void a_party_objects_to_another() {
        CredentialsObjectedTo fact = new CredentialsObjectedTo(MEXICO, PERU);
        given(prepared()).when(new ObjectToCredentials(MEXICO, PERU)).then(fact);
        given(prepared()).and(fact).when(new ObjectToCredentials(MEXICO, PERU)).thenNothing();
        given(prepared())
                .when(new ObjectToCredentials(MEXICO, MEXICO))
                .refusedBecause(CredentialsRule.A_PARTY_OBJECTS_TO_ANOTHER_PARTY);
        given(prepared())
                .when(new ObjectToCredentials(MEXICO, NGO))
                .refusedBecause(CredentialsRule.ONLY_PARTIES_OBJECT_TO_AN_ADMISSION);
    }

    @Test
    void after_the_decision_nobody_objects() {
        examined()
                .and(REPORTED, new CredentialsReportAdopted(PLENARY))
                .when(new ObjectToCredentials(MEXICO, PERU))
                .refusedBecause(CredentialsRule.OBJECTIONS_COME_BEFORE_THE_DECISION);
    }

    @Test
    void an_objection_is_withdrawn_by_whoever_raised_it() {
        CredentialsObjectedTo raised = new CredentialsObjectedTo(MEXICO, PERU);
        CredentialsObjectionWithdrawn withdrawn = new CredentialsObjectionWithdrawn(MEXICO, PERU);
        WithdrawCredentialsObjection withdraw = new WithdrawCredentialsObjection(MEXICO, PERU);
        given(prepared()).and(raised).when(withdraw).then(withdrawn);
        given(prepared()).and(raised, withdrawn).when(withdraw).thenNothing();
        given(prepared())
                .and(raised, withdrawn)
                .when(new ObjectToCredentials(MEXICO, PERU))
                .then(raised);
        given(prepared())
                .when(withdraw)
                .refusedBecause(
                        CredentialsRule.ONLY_AN_OBJECTION_ON_RECORD_IS_WITHDRAWN,
                        Map.of("participant", PERU, "party", MEXICO));
    }

    @Test
    void after_the_decision_no_objection_is_withdrawn() {
        examined()
                .and(new CredentialsObjectedTo(MEXICO, PERU), REPORTED, new CredentialsReportAdopted(PLENARY))
                .when(new WithdrawCredentialsObjection(MEXICO, PERU))
                .refusedBecause(CredentialsRule.AN_OBJECTION_IS_WITHDRAWN_BEFORE_THE_DECISION);
    }

    @Test
    void a_credentials_committee_examines_them_instead_of_the_bureau() {
        MeetingNumber first = new MeetingNumber(CREDENTIALS_COMMITTEE.organ(), 1);
        given(opened())
                .and(CREDENTIALS_COMMITTEE, new MeetingOpened(first, MONDAY, null, null))
                .when(new ExamineCredentials())
                .then(new CredentialsExamined(first));
        given(opened())
                .and(CREDENTIALS_COMMITTEE, new MeetingOpened(BUREAU, MONDAY, null, null))
                .when(new ExamineCredentials())
                .refusedBecause(CredentialsRule.CREDENTIALS_ARE_EXAMINED_IN_A_MEETING_OF_THE_COMMITTEE);
    }

    @Test
    void the_bureau_examines_credentials_once_in_a_meeting() {
        given(opened())
                .and(new MeetingOpened(BUREAU, MONDAY, null, null))
                .when(new ExamineCredentials())
                .then(new CredentialsExamined(BUREAU));
        given(opened())
                .and(new MeetingOpened(BUREAU, MONDAY, null, null), new CredentialsExamined(BUREAU))
                .when(new ExamineCredentials())
                .thenNothing();
    }

    @Test
    void no_other_organ_examines_credentials() {
        given(opened())
                .and(new MeetingOpened(EXTENDED_BUREAU, MONDAY, null, null))
                .when(new ExamineCredentials())
                .refusedBecause(CredentialsRule.CREDENTIALS_ARE_EXAMINED_IN_A_MEETING_OF_THE_BUREAU);
    }

    @Test
    void the_bureau_reports_what_it_examined() {
        examined()
                .and(new AttendanceNoted(Category.STATE_PARTY, 130))
                .when(report(131, 128, 3))
                .then(REPORTED);
        examined().and(REPORTED).when(report(131, 128, 3)).thenNothing();
        given(opened())
                .when(report(131, 128, 3))
                .refusedBecause(CredentialsRule.CREDENTIALS_ARE_EXAMINED_BEFORE_THEY_ARE_REPORTED);
    }

    @Test
    void figures_that_do_not_fit_together_are_noted() {
        examined()
                .and(new AttendanceNoted(Category.STATE_PARTY, 130))
                .when(report(131, 128, 2))
                .thenNotes(CredentialsWarning.COMPLIANT_AND_NOT_COMPLIANT_DO_NOT_ADD_UP);
        examined()
                .and(new AttendanceNoted(Category.STATE_PARTY, 127))
                .when(report(131, 128, 3))
                .thenNotes(CredentialsWarning.REPRESENTED_DIFFER_FROM_NOTED);
        examined()
                .and(new AttendanceNoted(Category.STATE_PARTY, 130))
                .when(new ReportCredentials(131, 130, 1, List.of(MEXICO, PERU)))
                .thenNotes(CredentialsWarning.MORE_NAMED_THAN_NOT_COMPLIANT);
    }

    @Test
    void no_party_is_counted_below_zero() {
        examined()
                .when(report(125, 128, -3))
                .refusedBecause(CredentialsRule.PARTIES_ARE_NOT_COUNTED_IN_NEGATIVE_NUMBERS);
    }

    @Test
    void the_report_is_adopted_before_it_is_approved() {
        examined().and(REPORTED).when(new AdoptCredentialsReport()).then(new CredentialsReportAdopted(PLENARY));
        examined()
                .and(REPORTED)
                .when(new ApproveCredentialsReport())
                .refusedBecause(CredentialsRule.A_CREDENTIALS_REPORT_IS_ADOPTED_BEFORE_IT_IS_APPROVED);
        adopted().when(new ApproveCredentialsReport()).then(new CredentialsReportApproved(PLENARY));
    }

    @Test
    void adopting_and_approving_twice_is_nothing_new() {
        adopted().when(new AdoptCredentialsReport()).thenNothing();
        adopted()
                .and(new CredentialsReportApproved(PLENARY))
                .when(new ApproveCredentialsReport())
                .thenNothing();
    }

    @Test
    void there_is_nothing_to_adopt_before_the_bureau_reports() {
        examined()
                .when(new AdoptCredentialsReport())
                .refusedBecause(CredentialsRule.CREDENTIALS_ARE_REPORTED_BEFORE_THE_REPORT_IS_ADOPTED);
    }

    @Test
    void an_adopted_report_is_not_given_again_otherwise() {
        adopted().when(report(131, 129, 2)).refusedBecause(CredentialsRule.AN_ADOPTED_CREDENTIALS_REPORT_STANDS);
    }

    @Test
    void the_report_is_not_adopted_without_a_quorum() {
        given(opened())
                .and(REPORTED)
                .when(new AdoptCredentialsReport())
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
    }

    private static Given examined() {
        return given(deciding(FIREARMS)).and(new CredentialsExamined(BUREAU));
    }

    private static Given adopted() {
        return examined().and(REPORTED, new CredentialsReportAdopted(PLENARY));
    }

    private static ReportCredentials report(int represented, int compliant, int notCompliant) {
        return new ReportCredentials(represented, compliant, notCompliant, List.of());
    }
}
