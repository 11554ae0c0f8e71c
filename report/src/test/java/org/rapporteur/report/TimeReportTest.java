package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.report.SessionInReport.FIRST;
import static org.rapporteur.report.SessionInReport.ITEM;
import static org.rapporteur.report.SessionInReport.SECOND;
import static org.rapporteur.report.SessionInReport.given;
import static org.rapporteur.report.SessionInReport.registered;
import static org.rapporteur.report.SessionInReport.statement;
import static org.rapporteur.report.SessionInReport.words;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.events.value.ZoneName;

/** A report tells when things happened, by the clock at the venue and whenever they were logged. */
class TimeReportTest {
    private static final ParticipantsRegistered STATES = registered(Category.STATE_PARTY, "PER", "CHL", "CRI");

    @Test
    void a_meeting_past_midnight_considers_an_item_on_two_days_and_decides_on_the_second() {
        var report = given(STATES)
                .happened("2024-10-14T21:50:00Z", statement("PER"))
                .happened("2024-10-14T22:40:00Z", decided("To invite pledges.", "邀请认捐。"))
                .happened("2024-10-14T22:50:00Z", new MeetingAdjourned(FIRST));

        assertThat(report.inEnglish())
                .anyMatch(text -> text.startsWith(
                        "At its 1st meeting, on 14 and 15 October 2024, the Conference considered agenda item 2"))
                .contains("At its 1st meeting, on 15 October 2024, the Conference decided as follows: To invite"
                        + " pledges.");
        assertThat(report.inChinese()).anyMatch(text -> text.contains("2024年10月14日和15日"));
    }

    @Test
    void a_meeting_resumed_on_another_day_is_told_with_both_and_not_with_those_between() {
        var report = given(STATES)
                .happened("2024-10-14T10:00:00Z", new MeetingSuspended(FIRST))
                .happened("2024-10-17T08:00:00Z", new MeetingResumed(FIRST))
                .happened("2024-10-17T08:10:00Z", statement("PER"));

        assertThat(report.inEnglish())
                .anyMatch(text -> text.startsWith("At its 1st meeting, on 14 and 17 October 2024,"));
    }

    @Test
    void what_is_logged_after_its_meeting_happened_on_its_last_day() {
        var report = given(STATES)
                .happened("2024-10-14T10:00:00Z", new MeetingAdjourned(FIRST))
                .happened("2024-10-16T10:00:00Z", decided("To invite pledges.", "邀请认捐。"));

        assertThat(report.inEnglish())
                .anyMatch(text -> text.startsWith("At its 1st meeting, on 14 October 2024, the Conference considered"))
                .contains("At its 1st meeting, on 14 October 2024, the Conference decided as follows: To invite"
                        + " pledges.");
    }

    @Test
    void a_meeting_that_was_logged_afterwards_altogether_was_held_on_its_day() {
        var report = given(STATES).happened("2024-10-19T10:00:00Z", new ItemTakenUp(SECOND, ITEM));

        assertThat(report.inEnglish())
                .anyMatch(text -> text.startsWith("At its 1st and 2nd meetings, on 14 and 15 October 2024,"));
    }

    @Test
    void speakers_and_decisions_stand_in_the_order_in_which_they_happened() {
        var report = given(STATES)
                .happened("2024-10-14T08:40:00Z", statement("PER"))
                .happened("2024-10-14T08:30:00Z", statement("CRI"))
                .happened("2024-10-14T08:50:00Z", statement("CHL"))
                .happened("2024-10-14T09:20:00Z", decided("The second.", "第二项。"))
                .happened("2024-10-14T09:10:00Z", decided("The first.", "第一项。"));

        assertThat(report.inEnglish())
                .contains("Statements were made by the representatives of Costa Rica, Peru and Chile.")
                .containsSequence(
                        "At its 1st meeting, on 14 October 2024, the Conference decided as follows: The first.",
                        "At the same meeting, the Conference decided as follows: The second.");
    }

    @Test
    void a_session_in_two_cities_is_told_with_both_and_its_days_are_those_of_their_clocks() {
        SessionPart bonn = new SessionPart(
                new DateRange(LocalDate.of(2025, 7, 16), LocalDate.of(2025, 7, 27)),
                words("Nairobi", "内罗毕"),
                new ZoneName("Africa/Nairobi"));
        MeetingNumber third = MeetingNumber.of("plenary-3");
        var report = given(STATES, new SessionSuspended(SECOND))
                .happened("2025-01-10T10:00:00Z", new SessionResumed(bonn))
                .happened(
                        "2025-07-16T12:00:00Z",
                        new MeetingOpened(third, LocalDate.of(2025, 7, 16), words("Gigiri", "吉吉里"), null))
                .happened("2025-07-16T21:30:00Z", decided(third, "To invite pledges.", "邀请认捐。"));

        assertThat(report.inEnglish())
                .anyMatch(text ->
                        text.contains("held its twelfth session in Vienna from 14 to 15 October 2024 and in Nairobi"
                                + " from 16 to 27 July 2025. Three meetings were held"))
                .contains(
                        "The 3rd meeting of the session was held in Gigiri.",
                        "At its 2nd meeting, on 15 October 2024, the Conference suspended its twelfth session.",
                        "At its 3rd meeting, on 17 July 2025, the Conference decided as follows: To invite pledges.");
        assertThat(report.inChinese())
                .anyMatch(text -> text.contains("于2024年10月14日至15日在维也纳和2025年7月16日至27日在内罗毕举行。"))
                .anyMatch(text -> text.contains("第3次会议在吉吉里举行。"));
    }

    @Test
    void parts_that_follow_one_another_in_one_place_name_it_once() {
        var report = given(STATES, new SessionSuspended(SECOND))
                .happened("2025-01-10T10:00:00Z", new SessionResumed(part(LocalDate.of(2025, 1, 13))))
                .happened("2025-01-13T16:00:00Z", new SessionSuspended(SECOND))
                .happened("2025-07-10T10:00:00Z", new SessionResumed(part(LocalDate.of(2025, 7, 16))));

        assertThat(report.inEnglish())
                .anyMatch(text -> text.contains("held its twelfth session in Vienna from 14 to 15 October 2024, on"
                        + " 13 January 2025 and on 16 July 2025. "));
        assertThat(report.inChinese()).anyMatch(text -> text.contains("于2024年10月14日至15日、2025年1月13日和2025年7月16日在维也纳举行。"));
    }

    private static SessionPart part(LocalDate day) {
        return new SessionPart(new DateRange(day, day), null, null);
    }

    private static ProceduralDecisionTaken decided(MeetingNumber meeting, String english, String chinese) {
        return new ProceduralDecisionTaken(meeting, ITEM, words(english, chinese));
    }

    private static ProceduralDecisionTaken decided(String english, String chinese) {
        return new ProceduralDecisionTaken(FIRST, ITEM, words(english, chinese));
    }
}
