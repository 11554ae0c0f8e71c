package org.rapporteur.procedure.meeting;

import static org.rapporteur.events.value.QuorumPurpose.DEBATE;
import static org.rapporteur.events.value.QuorumPurpose.DECISION;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.EUROPEAN_UNION;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.words;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.SessionCommand.OpenSession;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.MeetingResumed;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.SessionEvent.SessionConvened;
import org.rapporteur.events.fact.SessionEvent.SessionOpened;
import org.rapporteur.events.fact.SessionEvent.SessionScheduled;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.state.StandingRule;

/** In the scene, three States take part as parties, and the European Union, of which one of them is a member. */
class QuorumTest {
    private static final MeetingNumber BUREAU = MeetingNumber.of("bureau-1");
    private static final Command DECIDING = new TakeProceduralDecision(words("to go on"));
    private static final Event DECIDED = new ProceduralDecisionTaken(PLENARY, FIREARMS, words("to go on"));

    @Test
    void a_third_of_the_parties_may_debate() {
        meeting().when(declare(DEBATE, 1)).then(new QuorumDeclared(PLENARY, DEBATE, 1));
        meeting()
                .when(declare(DEBATE, 0))
                .refusedBecause(
                        MeetingRule.A_QUORUM_IS_PRESENT,
                        Map.of("meeting", PLENARY, "purpose", DEBATE, "present", 0, "needed", 1));
    }

    @Test
    void a_majority_of_the_parties_may_decide() {
        meeting().when(declare(DECISION, 2)).then(new QuorumDeclared(PLENARY, DECISION, 2));
        meeting().when(declare(DECISION, 1)).refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
    }

    @Test
    void an_integration_organization_counts_only_where_none_of_its_members_takes_part() {
        given(prepared())
                .and(registered(Category.STATE_PARTY, new ParticipantCode("CHL")))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(declare(DECISION, 2))
                .refusedBecause(
                        MeetingRule.A_QUORUM_IS_PRESENT,
                        Map.of("meeting", PLENARY, "purpose", DECISION, "present", 2, "needed", 3));
        given(session("model-convention"))
                .and(
                        registered(Category.STATE_PARTY, new ParticipantCode("CHL")),
                        registered(Category.INTEGRATION_ORGANIZATION, EUROPEAN_UNION),
                        new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(declare(DECISION, 1))
                .refusedBecause(
                        MeetingRule.A_QUORUM_IS_PRESENT,
                        Map.of("meeting", PLENARY, "purpose", DECISION, "present", 1, "needed", 2));
    }

    @Test
    void parties_that_are_only_counted_count_as_well() {
        meeting()
                .and(new AttendanceNoted(Category.STATE_PARTY, 127))
                .when(declare(DECISION, 63))
                .refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
        meeting()
                .and(new AttendanceNoted(Category.STATE_PARTY, 127))
                .when(declare(DECISION, 64))
                .then(new QuorumDeclared(PLENARY, DECISION, 64));
    }

    @Test
    void the_number_present_need_not_be_announced() {
        meeting().when(declare(DECISION, null)).then(new QuorumDeclared(PLENARY, DECISION, null));
    }

    @Test
    void a_quorum_for_decisions_is_one_for_the_debate() {
        meeting()
                .and(new QuorumDeclared(PLENARY, DECISION, null))
                .when(declare(DEBATE, null))
                .thenNothing();
        meeting()
                .and(new QuorumDeclared(PLENARY, DEBATE, null))
                .when(declare(DECISION, null))
                .then(new QuorumDeclared(PLENARY, DECISION, null));
    }

    @Test
    void no_quorum_is_declared_in_a_suspended_meeting() {
        meeting()
                .and(new MeetingSuspended(PLENARY))
                .when(declare(DEBATE, null))
                .refusedBecause(MeetingRule.THE_MEETING_IS_UNDER_WAY);
    }

    @Test
    void the_parties_are_not_counted_for_the_bureau() {
        given(prepared())
                .and(new MeetingOpened(BUREAU, MONDAY, null, null))
                .when(new DeclareQuorum(BUREAU, DEBATE, 1))
                .then(new QuorumDeclared(BUREAU, DEBATE, 1));
    }

    @Test
    void a_body_whose_rules_are_not_known_counts_for_itself() {
        given(session("small-body"))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(declare(DECISION, 1))
                .then(new QuorumDeclared(PLENARY, DECISION, 1));
        given(session("small-body"))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(count(DECISION, 1))
                .refusedBecause(MeetingRule.A_COUNT_SAYS_HOW_MANY_ARE_REQUIRED, Map.of("meeting", PLENARY));
        given(session("small-body"))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(new CountQuorum(PLENARY, DECISION, 1, 2, null))
                .then(new QuorumCounted(PLENARY, null, DECISION, 1, 2, false, null));
    }

    @Test
    void a_body_whose_rules_know_of_no_quorum_opens_its_session_without_one() {
        given(session("security-council"))
                .and(new SessionConvened(MONDAY.minusDays(3)), new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(new OpenSession())
                .then(new SessionOpened(PLENARY));
    }

    @Test
    void no_more_are_present_than_take_part() {
        meeting()
                .when(declare(DECISION, 400))
                .refusedBecause(
                        MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART,
                        Map.of("meeting", PLENARY, "present", 400, "most", 4));
        meeting().when(count(DECISION, 5)).refusedBecause(MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART);
        meeting().when(count(DECISION, 4)).then(counted(DECISION, 4, true));
    }

    @Test
    void nobody_is_present_where_nobody_takes_part() {
        given(session("untoc-cop"))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(declare(DEBATE, 1))
                .refusedBecause(MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART);
    }

    @Test
    void nobody_is_counted_in_negative_numbers() {
        meeting()
                .when(count(DECISION, -1))
                .refusedBecause(MeetingRule.NOBODY_IS_PRESENT_IN_NEGATIVE_NUMBERS, Map.of("number", -1));
        meeting()
                .when(new CountQuorum(PLENARY, DECISION, 2, -2, null))
                .refusedBecause(MeetingRule.NOBODY_IS_PRESENT_IN_NEGATIVE_NUMBERS);
    }

    @Test
    void a_count_that_finds_too_few_is_a_fact() {
        meeting().when(count(DECISION, 1)).then(counted(DECISION, 1, false));
        meeting()
                .and(new QuorumDeclared(PLENARY, DECISION, 3))
                .when(count(DECISION, 1))
                .then(counted(DECISION, 1, false));
    }

    @Test
    void another_number_than_was_declared_is_not_forgotten() {
        meeting()
                .and(new QuorumDeclared(PLENARY, DECISION, 3))
                .when(declare(DECISION, 2))
                .then(new QuorumDeclared(PLENARY, DECISION, 2));
        meeting()
                .and(new QuorumDeclared(PLENARY, DECISION, 3))
                .when(declare(DECISION, 3))
                .thenNothing();
        meeting()
                .and(new QuorumDeclared(PLENARY, DECISION, 3))
                .when(declare(DECISION, 1))
                .refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
    }

    @Test
    void what_was_said_to_be_required_is_kept_and_noted_where_the_rules_say_otherwise() {
        meeting()
                .when(new CountQuorum(PLENARY, DECISION, 2, 3, CountingMethod.ROLL_CALL))
                .then(
                        new QuorumCounted(PLENARY, null, DECISION, 2, 3, false, CountingMethod.ROLL_CALL),
                        MeetingWarning.REQUIRED_DIFFERS_FROM_THE_RULES.noted(
                                Map.of("meeting", PLENARY, "required", 3, "needed", 2)));
        meeting()
                .when(new CountQuorum(PLENARY, DECISION, 2, 2, null))
                .then(new QuorumCounted(PLENARY, null, DECISION, 2, 2, true, null));
    }

    @Test
    void who_does_not_answer_when_the_roll_is_called_is_named_as_absent() {
        meeting()
                .when(rollCall(2, PERU))
                .then(new QuorumCounted(
                        PLENARY, null, DECISION, 2, null, true, CountingMethod.ROLL_CALL, List.of(PERU)));
    }

    @Test
    void present_and_absent_that_are_not_all_who_are_called_are_noted() {
        meeting()
                .when(rollCall(1, PERU))
                .then(
                        new QuorumCounted(
                                PLENARY, null, DECISION, 1, null, false, CountingMethod.ROLL_CALL, List.of(PERU)),
                        MeetingWarning.PRESENT_AND_ABSENT_ARE_NOT_ALL.noted(
                                Map.of("meeting", PLENARY, "present", 1, "absent", 1, "all", 3)));
    }

    @Test
    void only_who_counts_for_the_quorum_is_absent_and_once() {
        meeting()
                .when(rollCall(2, new ParticipantCode("BRA")))
                .refusedBecause(StandingRule.WHO_TAKES_PART_IS_REGISTERED);
        meeting().when(rollCall(2, SIGNATORY)).refusedBecause(MeetingRule.ONLY_WHO_COUNTS_FOR_THE_QUORUM_IS_CALLED);
        meeting().when(rollCall(1, PERU, PERU)).refusedBecause(MeetingRule.WHO_IS_ABSENT_IS_NAMED_ONCE);
        meeting()
                .when(new CountQuorum(PLENARY, DECISION, 2, null, CountingMethod.HEAD_COUNT, List.of(PERU)))
                .refusedBecause(MeetingRule.A_COUNT_OF_HEADS_NAMES_NOBODY);
    }

    private static CountQuorum rollCall(int present, ParticipantCode... absent) {
        return new CountQuorum(PLENARY, DECISION, present, null, CountingMethod.ROLL_CALL, List.of(absent));
    }

    @Test
    void a_party_asks_for_a_count() {
        meeting().when(ask(PERU)).then(new QuorumCountRequested(PLENARY, null, DECISION, List.of(PERU)));
        meeting()
                .and(new QuorumCountRequested(PLENARY, null, DECISION, List.of(PERU)))
                .when(ask(PERU))
                .thenNothing();
        meeting()
                .when(ask(SIGNATORY))
                .refusedBecause(MeetingRule.ONLY_PARTIES_ASK_FOR_A_COUNT, Map.of("participant", SIGNATORY));
        meeting().when(ask()).refusedBecause(MeetingRule.A_COUNT_IS_ASKED_FOR_BY_SOMEBODY);
    }

    @Test
    void nothing_is_decided_after_a_quorum_was_found_absent_until_it_is_counted_anew() {
        deciding()
                .and(counted(DECISION, 1, false))
                .when(DECIDING)
                .refusedBecause(
                        StandingRule.NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT, Map.of("meeting", PLENARY));
        deciding()
                .and(counted(DECISION, 1, false), counted(DEBATE, 2, true))
                .when(DECIDING)
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT);
        deciding()
                .and(counted(DEBATE, 0, false))
                .when(DECIDING)
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT);
        deciding()
                .and(counted(DECISION, 1, false), counted(DECISION, 2, true))
                .when(DECIDING)
                .then(DECIDED);
        deciding()
                .and(counted(DECISION, 1, false), new QuorumDeclared(PLENARY, DECISION, null))
                .when(DECIDING)
                .then(DECIDED);
    }

    @Test
    void nothing_is_decided_between_a_request_for_a_count_and_the_count() {
        deciding()
                .and(new QuorumCountRequested(PLENARY, null, DECISION, List.of(PERU)))
                .when(DECIDING)
                .refusedBecause(
                        StandingRule.A_CHALLENGED_QUORUM_IS_COUNTED_BEFORE_ANYTHING_ELSE, Map.of("meeting", PLENARY));
        deciding()
                .and(new QuorumCountRequested(PLENARY, null, DECISION, List.of(PERU)), counted(DECISION, 3, true))
                .when(DECIDING)
                .then(DECIDED);
    }

    @Test
    void a_quorum_that_lasts_as_long_as_the_meeting_sits_is_counted_anew_after_it_was_resumed() {
        given(session("strict-body"))
                .and(
                        registered(Category.STATE_PARTY, PERU),
                        new MeetingOpened(PLENARY, MONDAY, null, null),
                        new SessionOpened(PLENARY),
                        new QuorumDeclared(PLENARY, DECISION, 27),
                        new MeetingSuspended(PLENARY),
                        new MeetingResumed(PLENARY))
                .when(DECIDING)
                .refusedBecause(StandingRule.A_RESUMED_MEETING_COUNTS_ITS_QUORUM_ANEW, Map.of("meeting", PLENARY));
        given(session("strict-body"))
                .and(
                        new MeetingOpened(PLENARY, MONDAY, null, null),
                        new QuorumDeclared(PLENARY, DECISION, 27),
                        new MeetingSuspended(PLENARY),
                        new MeetingResumed(PLENARY))
                .when(declare(DECISION, 27))
                .then(new QuorumDeclared(PLENARY, DECISION, 27));
        deciding()
                .and(new MeetingSuspended(PLENARY), new MeetingResumed(PLENARY))
                .when(DECIDING)
                .then(DECIDED);
    }

    @Test
    void a_quorum_of_members_is_a_share_of_all_members_whoever_takes_part() {
        given(session("strict-body"))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(count(DECISION, 26))
                .then(counted(DECISION, 26, false));
        given(session("strict-body"))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(count(DECISION, 27))
                .then(counted(DECISION, 27, true));
        given(session("strict-body"))
                .and(new MeetingOpened(PLENARY, MONDAY, null, null))
                .when(count(DECISION, 54))
                .refusedBecause(MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART);
    }

    private static Given meeting() {
        return given(prepared()).and(new MeetingOpened(PLENARY, MONDAY, null, null));
    }

    private static Given deciding() {
        return given(Scene.deciding(FIREARMS));
    }

    private static SessionScheduled session(String body) {
        return new SessionScheduled(
                body, 1, words("Geneva"), new DateRange(MONDAY, MONDAY), new Symbol("BODY/2024"), List.of(), null);
    }

    private static ParticipantsRegistered registered(Category category, ParticipantCode code) {
        return new ParticipantsRegistered(category, List.of(new Delegation(code, null, null)));
    }

    private static RequestQuorumCount ask(ParticipantCode... by) {
        return new RequestQuorumCount(PLENARY, DECISION, List.of(by));
    }

    private static CountQuorum count(QuorumPurpose purpose, int present) {
        return new CountQuorum(PLENARY, purpose, present, null, null);
    }

    private static QuorumCounted counted(QuorumPurpose purpose, int present, boolean constituted) {
        return new QuorumCounted(PLENARY, null, purpose, present, null, constituted, null);
    }

    private static DeclareQuorum declare(QuorumPurpose purpose, @Nullable Integer present) {
        return new DeclareQuorum(PLENARY, purpose, present);
    }
}
