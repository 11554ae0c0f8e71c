package org.rapporteur.procedure.meeting;

import static org.rapporteur.events.value.TemporaryPresident.HEAD_OF_DELEGATION;
import static org.rapporteur.events.value.TemporaryPresident.HEAD_OF_SECRETARIAT;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.COMMITTEE;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.opened;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.PresideTemporarily;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.act.MeetingCommand.TakeChair;
import org.rapporteur.events.fact.BureauEvent.OfficersElected;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.OfficeCode;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.TemporaryChair;

class MeetingDeciderTest {
    private static final MeetingNumber PLENARY_2 = MeetingNumber.of("plenary-2");
    private static final Officer PRESIDENT =
            new Officer(new OfficeCode("president"), "Peter Burian", new ParticipantCode("SVK"));
    private static final Officer VICE_PRESIDENT =
            new Officer(new OfficeCode("vice-president"), "Debora Lepre", new ParticipantCode("ITA"));
    private static final TemporaryChair BY_ITS_HEAD = new TemporaryChair(HEAD_OF_SECRETARIAT, null);
    private static final Event ELECTION = new OfficersElected(PLENARY, List.of(PRESIDENT, VICE_PRESIDENT));

    @Test
    void a_meeting_is_suspended_resumed_and_adjourned() {
        given(opened()).when(new SuspendMeeting(PLENARY)).then(new MeetingSuspended(PLENARY));
        given(opened())
                .and(new MeetingSuspended(PLENARY))
                .when(new ResumeMeeting(PLENARY))
                .then(new MeetingResumed(PLENARY));
        given(opened()).when(new AdjournMeeting(PLENARY)).then(new MeetingAdjourned(PLENARY));
    }

    @Test
    void asking_twice_is_nothing_new() {
        given(opened())
                .and(new MeetingSuspended(PLENARY))
                .when(new SuspendMeeting(PLENARY))
                .thenNothing();
        given(opened()).when(new ResumeMeeting(PLENARY)).thenNothing();
        given(opened())
                .and(new MeetingAdjourned(PLENARY))
                .when(new AdjournMeeting(PLENARY))
                .thenNothing();
    }

    @Test
    void a_meeting_that_ended_is_neither_suspended_nor_resumed() {
        given(opened())
                .and(new MeetingAdjourned(PLENARY))
                .when(new SuspendMeeting(PLENARY))
                .refusedBecause(MeetingRule.A_MEETING_THAT_ENDED_STAYS_ENDED);
        given(opened())
                .and(new MeetingAdjourned(PLENARY))
                .when(new ResumeMeeting(PLENARY))
                .refusedBecause(MeetingRule.A_MEETING_THAT_ENDED_STAYS_ENDED, Map.of("meeting", PLENARY));
    }

    @Test
    void a_meeting_that_was_not_opened_does_not_end() {
        given(opened())
                .when(new AdjournMeeting(PLENARY_2))
                .refusedBecause(MeetingRule.THE_MEETING_IS_OPENED_FIRST, Map.of("meeting", PLENARY_2));
    }

    @Test
    void the_plenary_waits_for_the_committee_within_it() {
        given(inCommittee(FIREARMS))
                .when(new ResumeMeeting(PLENARY))
                .refusedBecause(
                        MeetingRule.THE_PLENARY_WAITS_FOR_THE_COMMITTEE_WITHIN_IT,
                        Map.of("plenary", PLENARY, "committee", COMMITTEE));
        given(inCommittee(FIREARMS))
                .when(new AdjournMeeting(PLENARY))
                .refusedBecause(MeetingRule.THE_PLENARY_WAITS_FOR_THE_COMMITTEE_WITHIN_IT);
        given(inCommittee(FIREARMS))
                .and(new MeetingAdjourned(COMMITTEE))
                .when(new ResumeMeeting(PLENARY))
                .then(new MeetingResumed(PLENARY));
    }

    @Test
    void the_committee_does_not_go_on_once_the_plenary_does() {
        given(inCommittee(FIREARMS))
                .and(new MeetingSuspended(COMMITTEE), new MeetingResumed(PLENARY))
                .when(new ResumeMeeting(COMMITTEE))
                .refusedBecause(MeetingRule.A_COMMITTEE_MEETS_WITHIN_A_SUSPENDED_PLENARY);
    }

    @Test
    void an_officer_takes_the_chair() {
        given(opened())
                .and(ELECTION)
                .when(new TakeChair(PLENARY, "Debora Lepre", null))
                .then(new ChairTaken(PLENARY, VICE_PRESIDENT));
    }

    @Test
    void the_chair_is_taken_once_and_given_back() {
        given(opened())
                .and(ELECTION, new ChairTaken(PLENARY, VICE_PRESIDENT))
                .when(new TakeChair(PLENARY, "Debora Lepre", null))
                .thenNothing();
        given(opened())
                .and(ELECTION, new ChairTaken(PLENARY, VICE_PRESIDENT))
                .when(new TakeChair(PLENARY, "Peter Burian", null))
                .then(new ChairTaken(PLENARY, PRESIDENT));
    }

    @Test
    void the_president_presides_over_a_plenary_meeting_without_taking_the_chair() {
        given(opened())
                .and(ELECTION)
                .when(new TakeChair(PLENARY, "Peter Burian", null))
                .thenNothing();
    }

    @Test
    void who_chairs_a_committee_has_to_be_told() {
        given(inCommittee(FIREARMS))
                .and(ELECTION)
                .when(new TakeChair(COMMITTEE, "Peter Burian", null))
                .then(new ChairTaken(COMMITTEE, PRESIDENT));
    }

    @Test
    void nobody_but_an_officer_takes_the_chair() {
        given(opened())
                .and(ELECTION)
                .when(new TakeChair(PLENARY, "Yamen Yassouf", null))
                .refusedBecause(MeetingRule.ONLY_AN_OFFICER_TAKES_THE_CHAIR, Map.of("person", "Yamen Yassouf"));
    }

    @Test
    void before_an_election_the_secretariat_presides_and_nobody_is_said_to_be_absent() {
        given(opened())
                .when(new PresideTemporarily(PLENARY, HEAD_OF_SECRETARIAT, null))
                .then(new ChairTakenTemporarily(PLENARY, BY_ITS_HEAD, false));
    }

    @Test
    void the_head_of_a_delegation_presides_in_the_absence_of_the_officers() {
        given(opened())
                .and(ELECTION)
                .when(new PresideTemporarily(PLENARY, HEAD_OF_DELEGATION, MEXICO))
                .then(new ChairTakenTemporarily(PLENARY, new TemporaryChair(HEAD_OF_DELEGATION, MEXICO), true));
    }

    @Test
    void a_temporary_president_presides_once() {
        given(opened())
                .and(new ChairTakenTemporarily(PLENARY, BY_ITS_HEAD, false))
                .when(new PresideTemporarily(PLENARY, HEAD_OF_SECRETARIAT, null))
                .thenNothing();
    }

    @Test
    void the_president_takes_the_chair_from_a_temporary_one() {
        given(opened())
                .and(new ChairTakenTemporarily(PLENARY, BY_ITS_HEAD, false), ELECTION)
                .when(new TakeChair(PLENARY, "Peter Burian", null))
                .then(new ChairTaken(PLENARY, PRESIDENT));
    }

    @Test
    void a_committee_has_no_temporary_president() {
        given(inCommittee(FIREARMS))
                .when(new PresideTemporarily(COMMITTEE, HEAD_OF_SECRETARIAT, null))
                .refusedBecause(MeetingRule.ONLY_THE_PLENARY_IS_PRESIDED_OVER_TEMPORARILY);
    }

    @Test
    void a_delegation_is_named_if_its_head_presides_and_only_then() {
        given(opened())
                .when(new PresideTemporarily(PLENARY, HEAD_OF_DELEGATION, null))
                .refusedBecause(MeetingRule.THE_DELEGATION_WHOSE_HEAD_PRESIDES_IS_NAMED);
        given(opened())
                .when(new PresideTemporarily(PLENARY, HEAD_OF_SECRETARIAT, MEXICO))
                .refusedBecause(MeetingRule.THE_DELEGATION_WHOSE_HEAD_PRESIDES_IS_NAMED);
    }

    @Test
    void the_head_of_the_delegation_of_a_signatory_does_not_preside() {
        given(opened())
                .when(new PresideTemporarily(PLENARY, HEAD_OF_DELEGATION, SIGNATORY))
                .refusedBecause(MeetingRule.ONLY_THE_HEAD_OF_THE_DELEGATION_OF_A_PARTY_PRESIDES);
    }

    @Test
    void the_chair_of_a_suspended_meeting_is_not_taken() {
        given(opened())
                .and(ELECTION, new MeetingSuspended(PLENARY))
                .when(new TakeChair(PLENARY, "Debora Lepre", null))
                .refusedBecause(MeetingRule.THE_MEETING_IS_UNDER_WAY);
    }

    @Test
    void two_organs_may_meet_at_once() {
        MeetingNumber bureau = MeetingNumber.of("bureau-1");
        given(opened())
                .and(new MeetingOpened(bureau, MONDAY, null, null))
                .when(new SuspendMeeting(bureau))
                .then(new MeetingSuspended(bureau));
    }
}
