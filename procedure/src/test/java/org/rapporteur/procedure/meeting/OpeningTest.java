package org.rapporteur.procedure.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.COMMITTEE;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.opened;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.ConstituteCommitteeOfTheWhole;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.SessionEvent.SessionResumed;
import org.rapporteur.events.fact.SessionEvent.SessionSuspended;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.SessionPart;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;

class OpeningTest {
    private static final MeetingNumber PLENARY_2 = MeetingNumber.of("plenary-2");
    private static final MeetingNumber PLENARY_3 = MeetingNumber.of("plenary-3");
    private static final MeetingNumber BUREAU = MeetingNumber.of("bureau-1");

    @Test
    void the_first_meeting_is_number_one() {
        given(prepared()).when(open(PLENARY, MONDAY)).then(new MeetingOpened(PLENARY, MONDAY, null, null));
        given(prepared())
                .when(open(PLENARY_2, MONDAY))
                .refusedBecause(
                        MeetingRule.MEETINGS_ARE_NUMBERED_WITHOUT_A_GAP,
                        Map.of("meeting", PLENARY_2, "expected", PLENARY));
    }

    @Test
    void where_numbers_go_on_from_one_session_to_the_next_the_first_meeting_says_where() {
        MeetingNumber first = MeetingNumber.of("plenary-9586");
        MeetingNumber next = MeetingNumber.of("plenary-9587");
        Given session = given(Scene.of("federation", prepared()));
        Given begun = session.and(new MeetingOpened(first, MONDAY, null, null));

        session.when(open(first, MONDAY)).then(new MeetingOpened(first, MONDAY, null, null));
        begun.and(new MeetingAdjourned(first))
                .when(open(next, MONDAY))
                .then(new MeetingOpened(next, MONDAY, null, null));
        begun.and(new MeetingAdjourned(first))
                .when(open(PLENARY, MONDAY))
                .refusedBecause(
                        MeetingRule.MEETINGS_ARE_NUMBERED_WITHOUT_A_GAP, Map.of("meeting", PLENARY, "expected", next));
    }

    @Test
    void only_organs_of_which_the_profile_says_so_go_on_with_the_numbers_of_the_session_before() {
        given(Scene.of("federation", prepared()))
                .when(open(MeetingNumber.of("bureau-7"), MONDAY))
                .refusedBecause(
                        MeetingRule.MEETINGS_ARE_NUMBERED_WITHOUT_A_GAP,
                        Map.of("meeting", MeetingNumber.of("bureau-7"), "expected", BUREAU));
    }

    @Test
    void a_committee_uses_up_numbers_of_the_plenary_also_where_these_go_on() {
        MeetingNumber first = MeetingNumber.of("plenary-9586");
        MeetingNumber next = MeetingNumber.of("plenary-9588");

        given(Scene.of("federation", prepared()))
                .and(
                        new MeetingOpened(first, MONDAY, null, null),
                        new MeetingAdjourned(first),
                        new MeetingOpened(COMMITTEE, MONDAY, null, null))
                .when(open(next, MONDAY))
                .then(new MeetingOpened(next, MONDAY, null, null));
    }

    @Test
    void whoever_opens_a_meeting_whose_number_goes_on_is_left_to_say_it() {
        assertThat(given(Scene.of("federation", prepared())).offers())
                .filteredOn(offer ->
                        offer.act() instanceof OpenMeeting act && act.meeting().isPlenary())
                .allSatisfy(offer -> assertThat(offer.open()).contains("meeting"));
    }

    @Test
    void opening_a_meeting_twice_alike_is_nothing_new() {
        given(opened()).when(open(PLENARY, MONDAY)).thenNothing();
        given(opened())
                .when(new OpenMeeting(PLENARY, MONDAY, words("Palermo"), null))
                .refusedBecause(MeetingRule.A_MEETING_IS_OPENED_ONCE);
    }

    @Test
    void the_next_meeting_waits_for_the_end_of_the_last() {
        given(opened())
                .when(open(PLENARY_2, MONDAY))
                .refusedBecause(MeetingRule.AN_ORGAN_HOLDS_ONE_MEETING_AT_A_TIME, Map.of("unfinished", PLENARY));
        given(opened())
                .and(new MeetingSuspended(PLENARY))
                .when(open(PLENARY_2, MONDAY))
                .refusedBecause(MeetingRule.AN_ORGAN_HOLDS_ONE_MEETING_AT_A_TIME);
        given(opened())
                .and(new MeetingAdjourned(PLENARY))
                .when(open(PLENARY_2, MONDAY))
                .then(new MeetingOpened(PLENARY_2, MONDAY, null, null));
    }

    @Test
    void plenary_meetings_are_held_on_the_days_of_the_session() {
        given(prepared())
                .when(open(PLENARY, MONDAY.minusDays(1)))
                .refusedBecause(MeetingRule.MEETINGS_ARE_HELD_DURING_THE_SESSION);
        given(prepared())
                .when(open(PLENARY, MONDAY.plusDays(5)))
                .refusedBecause(MeetingRule.MEETINGS_ARE_HELD_DURING_THE_SESSION);
    }

    @Test
    void a_session_in_parts_meets_on_the_days_of_a_part() {
        SessionPart next =
                new SessionPart(new DateRange(MONDAY.plusDays(100), MONDAY.plusDays(104)), words("Bonn"), null);
        Given suspended = given(opened()).and(new SessionSuspended(PLENARY), new MeetingAdjourned(PLENARY));
        suspended
                .when(open(PLENARY_2, MONDAY.plusDays(1)))
                .refusedBecause(MeetingRule.A_SUSPENDED_SESSION_HOLDS_NO_MEETING, Map.of("meeting", PLENARY_2));
        Given resumed = suspended.and(new SessionResumed(next));
        resumed.when(open(PLENARY_2, MONDAY.plusDays(50))).refusedBecause(MeetingRule.MEETINGS_ARE_HELD_DURING_A_PART);
        resumed.when(open(PLENARY_2, MONDAY.plusDays(101)))
                .then(new MeetingOpened(PLENARY_2, MONDAY.plusDays(101), null, null));
    }

    @Test
    void the_bureau_may_meet_before_the_session() {
        given(prepared())
                .when(open(BUREAU, MONDAY.minusDays(7)))
                .then(new MeetingOpened(BUREAU, MONDAY.minusDays(7), null, null));
    }

    @Test
    void no_meeting_is_held_before_the_one_before_it() {
        given(opened())
                .and(new MeetingAdjourned(PLENARY))
                .and(open(PLENARY_2, MONDAY.plusDays(1)))
                .and(new MeetingAdjourned(PLENARY_2))
                .when(open(PLENARY_3, MONDAY))
                .refusedBecause(MeetingRule.MEETINGS_FOLLOW_THE_CALENDAR);
    }

    @Test
    void a_committee_that_was_not_constituted_does_not_meet() {
        given(opened()).when(open(COMMITTEE, MONDAY)).refusedBecause(MeetingRule.A_COMMITTEE_MEETS_ONCE_CONSTITUTED);
    }

    @Test
    void the_committee_does_not_meet_before_the_session_is_opened() {
        given(prepared())
                .and(new ConstituteCommitteeOfTheWhole())
                .when(open(COMMITTEE, MONDAY))
                .refusedBecause(MeetingRule.A_COMMITTEE_MEETS_DURING_AN_OPEN_SESSION);
    }

    @Test
    void a_committee_meets_within_a_suspended_plenary_meeting() {
        withCommittee()
                .and(new MeetingSuspended(PLENARY))
                .when(within(COMMITTEE, PLENARY))
                .then(new MeetingOpened(COMMITTEE, MONDAY, null, PLENARY));
        withCommittee()
                .when(within(COMMITTEE, PLENARY))
                .refusedBecause(
                        MeetingRule.A_COMMITTEE_MEETS_WITHIN_A_SUSPENDED_PLENARY,
                        Map.of("meeting", COMMITTEE, "plenary", PLENARY));
    }

    @Test
    void nobody_else_meets_within_a_plenary_meeting() {
        withCommittee()
                .and(new MeetingSuspended(PLENARY))
                .when(within(BUREAU, PLENARY))
                .refusedBecause(MeetingRule.ONLY_A_COMMITTEE_MEETS_WITHIN_A_PLENARY);
    }

    @Test
    void a_committee_meeting_of_its_own_takes_a_number_from_the_plenary() {
        withCommittee()
                .and(new MeetingAdjourned(PLENARY))
                .and(open(COMMITTEE, MONDAY))
                .when(open(PLENARY_3, MONDAY))
                .then(new MeetingOpened(PLENARY_3, MONDAY, null, null));
    }

    @Test
    void a_committee_meeting_within_a_plenary_meeting_takes_none() {
        withCommittee()
                .and(new MeetingSuspended(PLENARY))
                .and(within(COMMITTEE, PLENARY))
                .and(new MeetingAdjourned(COMMITTEE), new MeetingAdjourned(PLENARY))
                .when(open(PLENARY_2, MONDAY))
                .then(new MeetingOpened(PLENARY_2, MONDAY, null, null));
    }

    private static Given withCommittee() {
        return given(opened()).and(new ConstituteCommitteeOfTheWhole());
    }

    private static OpenMeeting open(MeetingNumber meeting, LocalDate date) {
        return new OpenMeeting(meeting, date, null, null);
    }

    private static OpenMeeting within(MeetingNumber meeting, MeetingNumber plenary) {
        return new OpenMeeting(meeting, MONDAY, null, plenary);
    }
}
