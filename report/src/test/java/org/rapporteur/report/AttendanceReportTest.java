package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.givenOf;
import static org.rapporteur.report.SessionInReport.registered;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.MeetingNumber;

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
}
