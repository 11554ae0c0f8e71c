package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;

class AttendanceReportTest {
    private static final MeetingNumber BUREAU = MeetingNumber.of("bureau-1");

    @Test
    void those_registered_by_name_are_counted_where_no_figure_was_noted() {
        var report = given(registered(Category.STATE_PARTY, "PER", "CHL"), registered(Category.SIGNATORY, "IRN"));

        assertThat(report.inEnglish())
                .contains("The twelfth session of the Conference was attended by representatives of two States parties"
                        + " to the Convention. The session was also attended by observers for the following: a"
                        + " signatory State to the Convention.");
    }

    @Test
    void those_that_the_directory_does_not_count_are_told_in_its_words() {
        var report = given(
                registered(Category.STATE_PARTY, "PER", "CHL"),
                new AttendanceNoted(new Category("institute"), null),
                new AttendanceNoted(new Category("ngo-with-consultative-status"), 3));

        assertThat(report.inEnglish())
                .anyMatch(said -> said.endsWith("observers for the following: institutes of the United Nations crime"
                        + " prevention and criminal justice programme network; and non-governmental organizations in"
                        + " consultative status with the Economic and Social Council."));
    }

    @Test
    void a_body_without_a_treaty_has_members() {
        var report = givenOf(
                "model-commission",
                registered(Category.STATE_PARTY, "PER", "CHL"),
                registered(Category.OTHER_STATE, "IRN"));

        assertThat(report.inEnglish())
                .contains("The twelfth session of the Commission was attended by representatives of two States members"
                        + " of the Commission. The session was also attended by observers for the following: a"
                        + " State not a member of the Commission.");
        assertThat(report.inChinese()).contains("委员会2个成员国派代表出席了委员会第十二届会议。出席会议的还有下列国家和组织的观察员：一个非成员国。");
    }

    @Test
    void parties_whose_credentials_did_not_comply_are_left_out() {
        var report = given(
                registered(Category.STATE_PARTY, "PER", "CHL"),
                registered(Category.INTEGRATION_ORGANIZATION, "EU"),
                new AttendanceNoted(Category.STATE_PARTY, 130),
                new MeetingOpened(BUREAU, LocalDate.of(2024, 10, 14), null, null),
                new CredentialsExamined(BUREAU),
                new CredentialsReported(SECOND, 131, 128, 3, List.of()));

        assertThat(report.inChinese())
                .anyMatch(paragraph -> paragraph.startsWith("《公约》127个缔约国和一个作为缔约方的区域经济一体化组织派代表出席了缔约方会议第十二届会议。"));
    }

    @Test
    void a_committee_within_a_suspended_meeting_adds_no_meeting_to_the_session() {
        var report = given(
                new MeetingOpened(
                        MeetingNumber.of("committee-of-the-whole-1"), LocalDate.of(2024, 10, 15), null, SECOND),
                new MeetingOpened(
                        MeetingNumber.of("committee-of-the-whole-2"), LocalDate.of(2024, 10, 15), null, null));

        assertThat(report.inEnglish().getFirst())
                .endsWith("Three meetings were held during the session, including two meetings of the Committee of the"
                        + " Whole.");
    }

    @Test
    void whose_vote_was_suspended_and_restored_is_told_in_this_order() {
        var report = given(
                registered(Category.STATE_PARTY, "PER", "CHL"),
                new VotingRightsSuspended(
                        List.of(new ParticipantCode("PER"), new ParticipantCode("CHL")),
                        words("contributions in arrears", "拖欠会费")),
                new VotingRightsRestored(List.of(new ParticipantCode("PER"))),
                new VotingRightsSuspended(List.of(new ParticipantCode("PER")), null));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "The voting rights of Chile and Peru were suspended (contributions in arrears).",
                        "The voting rights of Peru were restored.",
                        "The voting rights of Peru were suspended.");
        assertThat(report.inChinese()).containsSubsequence("智利和秘鲁的表决权被暂停（拖欠会费）。", "秘鲁的表决权得到恢复。", "秘鲁的表决权被暂停。");
    }

    @Test
    void who_left_is_told_with_the_day_if_that_was_said_and_attended_all_the_same() {
        var report = given(
                registered(Category.STATE_PARTY, "PER", "CHL"),
                new ParticipantWithdrawn(new ParticipantCode("PER"), LocalDate.of(2024, 10, 16)),
                new ParticipantWithdrawn(new ParticipantCode("CHL"), null));

        assertThat(report.inEnglish())
                .containsSubsequence(
                        "Peru withdrew from the session on 16 October 2024.", "Chile withdrew from the session.")
                .anySatisfy(paragraph -> assertThat(paragraph).contains("attended by representatives of two States"));
        assertThat(report.inChinese()).containsSubsequence("2024年10月16日，秘鲁退出本届会议。", "智利退出本届会议。");
    }

    @Test
    void an_objection_to_an_admission_is_told_and_so_is_what_was_decided_on_it() {
        ParticipantCode code = new ParticipantCode("open-registers");
        var report = given(
                registered(Category.STATE_PARTY, "PER", "CHL"),
                new AdmissionObjectedTo(
                        new ParticipantCode("PER"),
                        new Delegation(code, words("Open Registers", "开放登记册"), null),
                        words("it is not active in the field", "其活动不属于本领域")),
                new QuestionDecided(
                        SECOND,
                        null,
                        Question.ofAdmission(code),
                        DecisionOutcome.REJECTED,
                        Decision.BY_CONSENSUS,
                        null));

        assertThat(report.inEnglish())
                .contains("The representative of Peru objected to the admission of Open Registers (it is not active in"
                        + " the field).")
                .anySatisfy(paragraph -> assertThat(paragraph)
                        .endsWith("rejected, for want of consensus, the admission of Open Registers to the session."));
        assertThat(report.inChinese()).contains("秘鲁的代表对接纳开放登记册与会提出异议（其活动不属于本领域）。");
    }
}
