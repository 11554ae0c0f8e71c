package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.TemporaryPresident;

class TemporaryPresidentReportTest {
    private static final TemporaryChair HEAD = new TemporaryChair(TemporaryPresident.HEAD_OF_SECRETARIAT, null);
    private static final TemporaryChair MEXICO =
            new TemporaryChair(TemporaryPresident.HEAD_OF_DELEGATION, new ParticipantCode("MEX"));
    private static final TemporaryChair SECRETARIAT = new TemporaryChair(TemporaryPresident.SECRETARIAT, null);
    private static final ChairTaken OFFICER = new ChairTaken(
            FIRST, new Officer(new OfficeCode("vice-president"), "Debora Lepre", new ParticipantCode("ITA")));

    @Test
    void tells_who_called_the_session_to_order_and_of_nobody_that_was_absent_before_an_election() {
        var report = given(new ChairTakenTemporarily(FIRST, HEAD, false), new SessionOpened(FIRST));

        assertThat(report.inEnglish())
                .contains("The session was called to order by the Executive Director of the United Nations Office on"
                        + " Drugs and Crime (UNODC).");
        assertThat(report.inChinese()).contains("联合国毒品和犯罪问题办公室（毒罪办）执行主任宣布第十二届会议开会。");
    }

    @Test
    void tells_who_was_absent_where_there_were_officers() {
        var report = given(new ChairTakenTemporarily(FIRST, MEXICO, true), new SessionOpened(FIRST));

        assertThat(report.inEnglish())
                .contains(
                        "The session was called to order by the head of the delegation of Mexico, in the absence of the"
                                + " President and of any other officer to preside.");
        assertThat(report.inChinese()).contains("在主席缺席、又无其他主席团成员可主持会议的情况下，墨西哥代表团团长宣布第十二届会议开会。");
    }

    @Test
    void who_presided_later_did_not_call_the_session_to_order() {
        var report = given(new SessionOpened(FIRST), new ChairTakenTemporarily(SECOND, SECRETARIAT, true));

        assertThat(report.inEnglish())
                .contains("At its 2nd meeting, on 15 October 2024, in the absence of the President and of any other"
                        + " officer to preside, a representative of the Secretariat presided temporarily.");
        assertThat(report.inChinese()).contains("在2024年10月15日第2次会议上，在主席缺席、又无其他主席团成员可主持会议的情况下，由秘书处代表临时主持。");
    }

    @Test
    void nor_did_one_whom_an_officer_replaced_before_the_opening() {
        var report = given(new ChairTakenTemporarily(FIRST, HEAD, false), OFFICER, new SessionOpened(FIRST));

        assertThat(report.inEnglish()).noneMatch(paragraph -> paragraph.contains("called to order"));
        assertThat(report.inEnglish()).anyMatch(paragraph -> paragraph.endsWith("presided temporarily."));
    }

    @Test
    void what_the_president_does_otherwise_is_told_of_who_presides_in_his_place() {
        var report = given(
                new ChairTakenTemporarily(FIRST, MEXICO, false),
                counted(96),
                OFFICER,
                counted(97),
                new QuorumCounted(SECOND, null, QuorumPurpose.DEBATE, 98, 49, true, null));

        assertThat(report.inEnglish())
                .anyMatch(text -> text.contains("the head of the delegation of Mexico announced that 96"))
                .anyMatch(text -> text.contains("the President announced that 97")
                        || text.contains("The President announced that 97"))
                .anyMatch(text -> text.contains("the President announced that 98"))
                .contains(
                        "In the course of the 1st meeting of the session, the chair was taken by Debora Lepre (Italy),"
                                + " Vice-President of the Conference.");
        assertThat(report.inChinese()).anyMatch(text -> text.contains("墨西哥代表团团长宣布，有96个"));
    }

    private static QuorumCounted counted(int present) {
        return new QuorumCounted(FIRST, null, QuorumPurpose.DEBATE, present, 49, true, null);
    }

    @Test
    void an_elected_president_presides_from_then_on() {
        var report = given(
                new ChairTakenTemporarily(FIRST, MEXICO, false),
                new OfficersElected(
                        FIRST,
                        List.of(new Officer(
                                new OfficeCode("president"), "Representative A", new ParticipantCode("PER")))),
                counted(97));

        assertThat(report.inEnglish()).anyMatch(text -> text.contains("the President announced that 97"));
    }

    @Test
    void is_told_in_german() {
        var report = given(new ChairTakenTemporarily(FIRST, MEXICO, false), new SessionOpened(FIRST));

        assertThat(report.paragraphs(Language.GERMAN))
                .contains("Zu Beginn der Tagung führte die Leitung der Delegation von Mexiko den Vorsitz.");
    }
}
