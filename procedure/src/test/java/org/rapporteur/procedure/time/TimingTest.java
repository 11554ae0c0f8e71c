package org.rapporteur.procedure.time;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.REPORT;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.Scene.prepared;
import static org.rapporteur.procedure.Scene.symbol;
import static org.rapporteur.procedure.Scene.words;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.Occasion;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.MakeStatement;
import org.rapporteur.events.act.DecisionCommand.TakeProceduralDecision;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.RequestQuorumCount;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.AgendaEvent.ItemConcluded;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.procedure.Procedure;
import org.rapporteur.procedure.Then;
import org.rapporteur.procedure.debate.DebateRule;
import org.rapporteur.procedure.debate.Saying;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.meeting.MeetingRule;
import org.rapporteur.procedure.state.ActHistory;
import org.rapporteur.procedure.state.SessionState;
import org.rapporteur.procedure.state.StandingRule;

/** Acts are logged at any time; what they tell of happened at another. */
class TimingTest {
    private static final MeetingNumber PLENARY_2 = MeetingNumber.of("plenary-2");
    private static final Symbol DRAFT = symbol("CTOC/COP/2024/L.2");
    private static final DraftTabled TABLED = new DraftTabled(
            DRAFT, DraftKind.RESOLUTION, DraftSubject.SUBSTANCE, FIREARMS, words("Firearms"), null, Map.of());
    private static final TakeProceduralDecision DECIDE = new TakeProceduralDecision(words("to go on"));

    private SessionState state = SessionState.NEW;

    @Test
    void nothing_happens_at_a_meeting_before_it_is_opened() {
        at("10:00", deciding(FIREARMS));

        when("06:00", DECIDE).refusedBecause(TimeRule.EVERYTHING_HAPPENS_WITHIN_ITS_MEETING);
        when("09:59", DECIDE).then(decided(PLENARY, FIREARMS));
    }

    @Test
    void what_is_logged_after_the_end_of_a_meeting_belongs_to_it_if_it_happened_before() {
        at("10:00", deciding(FIREARMS));
        at("13:00", List.of(new MeetingAdjourned(PLENARY)));

        when("12:50", DECIDE).then(decided(PLENARY, FIREARMS));
        when("13:00", DECIDE).refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }

    @Test
    void what_is_logged_at_the_next_meeting_belongs_to_the_one_that_sat_then() {
        at("10:00", deciding(FIREARMS));
        at("13:00", List.of(new MeetingAdjourned(PLENARY)));
        at("15:00", List.of(new MeetingOpened(PLENARY_2, MONDAY, null, null), new ItemTakenUp(PLENARY_2, REPORT)));

        when("12:50", DECIDE).then(decided(PLENARY, FIREARMS));
    }

    @Test
    void what_is_logged_late_belongs_to_the_item_that_was_before_the_meeting_then() {
        at("10:00", deciding(FIREARMS));
        at("11:00", List.of(new ItemConcluded(PLENARY, FIREARMS), new ItemTakenUp(PLENARY, REPORT)));

        when("10:30", DECIDE).then(decided(PLENARY, FIREARMS));
        when("11:30", DECIDE).then(decided(PLENARY, REPORT));
    }

    @Test
    void so_do_questions_and_counts_of_the_quorum() {
        Question motion = Question.inWords(QuestionKind.MOTION, words("to go on"));
        Decision agreed = Decision.in(DecisionMode.WITHOUT_OBJECTION);
        at("10:00", deciding(FIREARMS));
        at("11:00", List.of(new ItemConcluded(PLENARY, FIREARMS), new ItemTakenUp(PLENARY, REPORT)));

        when("10:30", new Decide(motion, DecisionOutcome.ADOPTED, agreed))
                .then(new QuestionDecided(PLENARY, FIREARMS, motion, DecisionOutcome.ADOPTED, agreed, null));
        when("10:30", new RequestQuorumCount(PLENARY, QuorumPurpose.DECISION, List.of(PERU)))
                .then(new QuorumCountRequested(PLENARY, FIREARMS, QuorumPurpose.DECISION, List.of(PERU)));
    }

    @Test
    void an_act_on_a_draft_before_its_tabling_is_noted() {
        at("10:00", deciding(FIREARMS));
        at("10:30", List.of(TABLED));

        when("10:15", new WithdrawDraft(DRAFT))
                .then(new DraftWithdrawn(DRAFT), TimeWarning.BEFORE_THE_DRAFT_WAS_TABLED.noted(Map.of("draft", DRAFT)));
        when("10:15", new RequestVote(Question.ofDraft(DRAFT), List.of(MEXICO), null))
                .then(
                        new VoteRequested(PLENARY, Question.ofDraft(DRAFT), List.of(MEXICO), null),
                        TimeWarning.BEFORE_THE_DRAFT_WAS_TABLED.noted(Map.of("draft", DRAFT)));
        when("10:45", new WithdrawDraft(DRAFT)).then(new DraftWithdrawn(DRAFT));
    }

    @Test
    void a_reply_before_any_statement_is_noted() {
        at("10:00", deciding(FIREARMS));
        at("10:30", List.of(Saying.by(PERU).recorded(PLENARY, FIREARMS, StatementKind.DEBATE)));

        when("10:15", new ExerciseRightOfReply(MEXICO))
                .then(
                        new RightOfReplyExercised(PLENARY, FIREARMS, MEXICO),
                        TimeWarning.REPLY_BEFORE_ANY_STATEMENT.noted(
                                Map.of("participant", MEXICO, "meeting", PLENARY)));
    }

    @Test
    void a_meeting_opened_on_another_day_than_it_is_held_is_noted_if_the_time_was_said() {
        at("07:00", prepared());
        OpenMeeting tomorrow = new OpenMeeting(PLENARY, MONDAY.plusDays(1), null, null);
        MeetingOpened opened = new MeetingOpened(PLENARY, MONDAY.plusDays(1), null, null);

        when("08:00", tomorrow)
                .then(
                        opened,
                        TimeWarning.MEETING_OPENED_ON_ANOTHER_DAY.noted(
                                Map.of("meeting", PLENARY, "date", MONDAY.plusDays(1), "day", MONDAY)));
        whenLogged("08:00", "08:00", tomorrow).then(opened);
    }

    @Test
    void a_statement_on_a_draft_comes_before_the_action_if_it_was_made_before() {
        at("10:00", deciding(FIREARMS));
        at("10:00", List.of(TABLED));
        at("11:30", List.of(new DraftWithdrawn(DRAFT)));

        for (StatementPurpose purpose : StatementPurpose.values()) {
            when("11:20", explain(purpose)).then(explained(purpose, StatementKind.BEFORE_ACTION));
        }
        when("11:30", explain(StatementPurpose.EXPLANATION_OF_POSITION))
                .then(explained(StatementPurpose.EXPLANATION_OF_POSITION, StatementKind.AFTER_ACTION));
    }

    @Test
    void what_was_decided_later_is_no_reason_against_an_explanation_of_vote() {
        at("10:00", deciding(FIREARMS));
        at("10:00", List.of(TABLED));
        at("11:30", List.of(new DraftAdopted(PLENARY, DRAFT, DRAFT, new TextNumber("12/1"), DecisionMode.CONSENSUS)));

        when("11:20", explain(StatementPurpose.EXPLANATION_OF_VOTE))
                .then(explained(StatementPurpose.EXPLANATION_OF_VOTE, StatementKind.BEFORE_ACTION));
        when("11:40", explain(StatementPurpose.EXPLANATION_OF_VOTE))
                .refusedBecause(DebateRule.A_VOTE_THAT_WAS_NOT_TAKEN_IS_NOT_EXPLAINED_AFTERWARDS);
    }

    @Test
    void what_somebody_did_before_it_left_can_be_logged_afterwards() {
        at("10:00", deciding(FIREARMS));
        at("11:00", List.of(new ParticipantWithdrawn(MEXICO, null)));

        when("10:59", Saying.by(MEXICO).asked())
                .then(Saying.by(MEXICO).recorded(PLENARY, FIREARMS, StatementKind.DEBATE));
        when("11:00", Saying.by(MEXICO).asked()).refusedBecause(StandingRule.WHO_LEFT_TAKES_NO_MORE_PART);
    }

    @Test
    void who_is_known_to_have_left_on_a_day_is_gone_on_the_next_whenever_that_was_logged() {
        at("10:00", deciding(FIREARMS));
        at("13:00", List.of(new ParticipantWithdrawn(MEXICO, MONDAY.minusDays(1))));

        when("10:30", Saying.by(MEXICO).asked()).refusedBecause(StandingRule.WHO_LEFT_TAKES_NO_MORE_PART);
    }

    @Test
    void a_vote_that_was_suspended_for_a_while_was_there_before_and_after() {
        RequestQuorumCount ask = new RequestQuorumCount(PLENARY, QuorumPurpose.DECISION, List.of(MEXICO));
        QuorumCountRequested asked =
                new QuorumCountRequested(PLENARY, FIREARMS, QuorumPurpose.DECISION, List.of(MEXICO));
        at("10:00", deciding(FIREARMS));
        at("12:00", List.of(new VotingRightsRestored(List.of(MEXICO))));
        at("11:00", List.of(new VotingRightsSuspended(List.of(MEXICO), null)));

        when("10:30", ask).then(asked);
        when("11:30", ask).refusedBecause(MeetingRule.ONLY_PARTIES_ASK_FOR_A_COUNT);
        when("12:30", ask).then(asked);
    }

    private void at(String time, List<Event> facts) {
        facts.forEach(fact -> state = state.evolve(fact, instant(time)));
    }

    private Then when(String time, Command act) {
        return whenLogged(time, "20:00", act);
    }

    private Then whenLogged(String time, String logged, Command act) {
        Occasion occasion = new Occasion(instant(time), instant(logged), "secretariat", "act-1");
        try {
            return Then.facts(Procedure.decide(act, state, occasion, ActHistory.NONE));
        } catch (Rejected refusal) {
            return Then.refused(refusal);
        }
    }

    private static Instant instant(String time) {
        return Instant.parse(MONDAY + "T" + time + ":00Z");
    }

    private static MakeStatement explain(StatementPurpose purpose) {
        return Saying.by(MEXICO).on(DRAFT).inExplanationOf(purpose).asked();
    }

    private static StatementMade explained(StatementPurpose purpose, StatementKind kind) {
        return Saying.by(MEXICO).on(DRAFT).inExplanationOf(purpose).recorded(PLENARY, FIREARMS, kind);
    }

    private static ProceduralDecisionTaken decided(MeetingNumber meeting, ItemNumber item) {
        return new ProceduralDecisionTaken(meeting, item, words("to go on"));
    }
}
