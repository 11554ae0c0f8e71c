package org.rapporteur.procedure.organ;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.COMMITTEE;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.organ.OrganScene.COMMITTEE_I;
import static org.rapporteur.procedure.organ.OrganScene.DRAFT;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_I;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_II;
import static org.rapporteur.procedure.organ.OrganScene.TABLED;
import static org.rapporteur.procedure.organ.OrganScene.inParallel;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.Command;
import org.rapporteur.events.act.DebateCommand.HearGuest;
import org.rapporteur.events.act.DebateCommand.InscribeSpeaker;
import org.rapporteur.events.act.DebateCommand.RemoveSpeaker;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.act.LimitCommand.CloseSpeakersList;
import org.rapporteur.events.act.LimitCommand.ReopenSpeakersList;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.DeclareVoteVoid;
import org.rapporteur.events.act.QuestionCommand.OpenVoting;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.act.SessionCommand.CloseSession;
import org.rapporteur.events.act.SessionCommand.SuspendSession;
import org.rapporteur.events.fact.DebateEvent.GuestHeard;
import org.rapporteur.events.fact.DebateEvent.SpeakerInscribed;
import org.rapporteur.events.fact.DebateEvent.SpeakerRemoved;
import org.rapporteur.events.fact.DebateEvent.StatementMade;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.LimitEvent.SpeakersListReopened;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteDeclaredVoid;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.RollCall;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.debate.DebateRule;
import org.rapporteur.procedure.debate.Saying;
import org.rapporteur.procedure.kernel.Rule;
import org.rapporteur.procedure.limit.LimitRule;
import org.rapporteur.procedure.motion.MotionRule;
import org.rapporteur.procedure.order.OrderRule;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;
import org.rapporteur.procedure.vote.VoteWarning;

/** Motions, points of order, appeals and votes where the plenary and two committees meet at the same time. */
class OrganBusinessTest {
    private static final HearGuest GUEST = new HearGuest(words("the Mayor"));
    private static final Question MOTION = Question.ofMotion(1);
    private static final Question APPEAL = Question.ofAppeal(1);
    private static final Question PART = new Question(QuestionKind.PART, DRAFT, null, null, null, words("paragraph 2"));
    private static final Decision NOBODY_OBJECTING = Decision.in(DecisionMode.WITHOUT_OBJECTION);
    private static final Majority HALF =
            new Majority(new Share(1, 2, false), Majority.Base.PRESENT_AND_VOTING, null, List.of());
    private static final MotionMade MOVED = moved(MotionKind.SUSPEND_MEETING);
    private static final PointOfOrderRaised POINT = new PointOfOrderRaised(FIRST_OF_I, FIREARMS, 1, PERU, null, null);
    private static final RulingMade RULING =
            new RulingMade(FIRST_OF_I, FIREARMS, 1, null, words("it was in order"), null, null, null);
    private static final RulingAppealed APPEALED = new RulingAppealed(FIRST_OF_I, FIREARMS, 1, 1, PERU);
    private static final VotingOpened VOTING = new VotingOpened(FIRST_OF_I, PART, VotingMethod.SHOW_OF_HANDS, null);

    private static MotionMade moved(MotionKind kind) {
        return new MotionMade(FIRST_OF_I, FIREARMS, 1, kind, PERU, null, null, null);
    }

    private static Command move(MotionKind kind, MeetingNumber meeting) {
        return new Move(kind, PERU, null, null, null).in(meeting);
    }

    private static Decision vote(int inFavour, int against) {
        return Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(inFavour, against, 0)));
    }

    private static QuestionDecided adopted(
            MeetingNumber meeting, Question question, Decision decision, @Nullable Majority required) {
        return new QuestionDecided(meeting, FIREARMS, question, DecisionOutcome.ADOPTED, decision, required);
    }

    private static GuestHeard heard(MeetingNumber meeting) {
        return new GuestHeard(meeting, meeting.equals(FIRST_OF_II) ? NEXT_SESSION : FIREARMS, words("the Mayor"));
    }

    private static StatementMade spoken(MeetingNumber meeting) {
        return Saying.by(MEXICO).recorded(meeting, FIREARMS, StatementKind.DEBATE);
    }

    private static Given parallel() {
        return given(inParallel()).and(TABLED);
    }

    private static void holdsUpOnly(MeetingNumber held, Given given, Rule rule) {
        for (MeetingNumber meeting : List.of(PLENARY, FIRST_OF_I, FIRST_OF_II)) {
            if (meeting.equals(held)) {
                given.when(GUEST.in(meeting)).refusedBecause(rule);
            } else {
                given.when(GUEST.in(meeting)).then(heard(meeting));
            }
        }
    }

    @Test
    void a_motion_is_decided_before_anything_else_in_the_organ_where_it_was_made_and_there_only() {
        parallel().when(move(MotionKind.SUSPEND_MEETING, FIRST_OF_I)).then(MOVED);
        holdsUpOnly(FIRST_OF_I, parallel().and(MOVED), MotionRule.A_MOTION_IS_DECIDED_BEFORE_ANYTHING_ELSE);
        MotionMade inPlenary = new MotionMade(PLENARY, FIREARMS, 1, MotionKind.SUSPEND_MEETING, PERU, null, null, null);
        holdsUpOnly(PLENARY, parallel().and(inPlenary), MotionRule.A_MOTION_IS_DECIDED_BEFORE_ANYTHING_ELSE);
    }

    @Test
    void motions_outrank_each_other_in_their_organ_and_are_numbered_through() {
        parallel()
                .and(MOVED)
                .when(move(MotionKind.ADJOURN_MEETING, FIRST_OF_I))
                .refusedBecause(MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST);
        parallel()
                .and(MOVED)
                .when(move(MotionKind.ADJOURN_MEETING, FIRST_OF_II))
                .then(new MotionMade(FIRST_OF_II, NEXT_SESSION, 2, MotionKind.ADJOURN_MEETING, PERU, null, null, null));
    }

    @Test
    void the_meeting_that_a_motion_suspends_is_the_one_where_it_was_made() {
        parallel()
                .and(MOVED)
                .when(new Decide(MOTION, DecisionOutcome.ADOPTED, NOBODY_OBJECTING))
                .then(adopted(FIRST_OF_I, MOTION, NOBODY_OBJECTING, null), new MeetingSuspended(FIRST_OF_I));
        parallel()
                .and(moved(MotionKind.ADJOURN_MEETING))
                .when(new Decide(MOTION, DecisionOutcome.ADOPTED, vote(2, 1), FIRST_OF_I))
                .then(adopted(FIRST_OF_I, MOTION, vote(2, 1), HALF), new MeetingAdjourned(FIRST_OF_I));
    }

    @Test
    void it_is_spoken_on_withdrawn_and_decided_where_it_was_made_and_nowhere_else() {
        MotionMade closing =
                new MotionMade(FIRST_OF_I, FIREARMS, 1, MotionKind.CLOSE_DEBATE, PERU, null, FIREARMS, null);
        parallel()
                .and(closing)
                .when(new SpeakOnMotion(1, MEXICO, MotionSide.AGAINST))
                .then(new MotionSpokenOn(FIRST_OF_I, 1, MEXICO, MotionSide.AGAINST));
        parallel().and(closing).when(new WithdrawMotion(1)).then(new MotionWithdrawn(FIRST_OF_I, 1));
        parallel()
                .and(closing)
                .when(new Decide(MOTION, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, FIRST_OF_II))
                .refusedBecause(MotionRule.ONLY_A_MOTION_BEFORE_THE_MEETING_IS_DECIDED);
    }

    @Test
    void a_debate_that_an_organ_closes_goes_on_elsewhere() {
        MotionMade closing =
                new MotionMade(FIRST_OF_I, FIREARMS, 1, MotionKind.CLOSE_DEBATE, PERU, null, FIREARMS, null);
        Given closed = parallel().and(closing, adopted(FIRST_OF_I, MOTION, NOBODY_OBJECTING, null));
        InscribeSpeaker inscribe = new InscribeSpeaker(MEXICO, false, List.of());
        closed.when(inscribe.in(FIRST_OF_I)).refusedBecause(DebateRule.NOBODY_SPEAKS_ONCE_THE_DEBATE_IS_CLOSED);
        closed.when(inscribe.in(PLENARY)).then(new SpeakerInscribed(PLENARY, FIREARMS, MEXICO, false, List.of()));
    }

    @Test
    void a_list_of_speakers_that_an_organ_closes_is_open_elsewhere() {
        InscribeSpeaker inscribe = new InscribeSpeaker(MEXICO, false, List.of());
        Given closed = parallel().and(new SpeakersListClosed(FIRST_OF_I, FIREARMS));
        closed.when(inscribe.in(FIRST_OF_I)).refusedBecause(DebateRule.THE_LIST_IS_CLOSED);
        closed.when(inscribe.in(PLENARY)).then(new SpeakerInscribed(PLENARY, FIREARMS, MEXICO, false, List.of()));
        closed.when(new CloseSpeakersList().in(FIRST_OF_I)).thenNothing();
        closed.when(new CloseSpeakersList().in(PLENARY)).then(new SpeakersListClosed(PLENARY, FIREARMS));
        closed.when(new ReopenSpeakersList().in(PLENARY)).refusedBecause(LimitRule.ONLY_A_CLOSED_LIST_IS_REOPENED);
        closed.when(new ReopenSpeakersList().in(FIRST_OF_I)).then(new SpeakersListReopened(FIRST_OF_I, FIREARMS));
    }

    @Test
    void who_waits_in_an_organ_waits_on_in_it_after_speaking_elsewhere() {
        SpeakerInscribed inOrgan = new SpeakerInscribed(FIRST_OF_I, FIREARMS, MEXICO, false, List.of());
        parallel()
                .and(inOrgan)
                .and(spoken(PLENARY))
                .when(new RemoveSpeaker(MEXICO, false, List.of()).in(FIRST_OF_I))
                .then(new SpeakerRemoved(FIRST_OF_I, FIREARMS, MEXICO, false, List.of()));
        parallel()
                .and(inOrgan)
                .and(spoken(FIRST_OF_I))
                .when(new RemoveSpeaker(MEXICO, false, List.of()).in(FIRST_OF_I))
                .thenNothing();
    }

    @Test
    void a_draft_that_an_organ_takes_no_action_on_is_still_before_the_body() {
        MotionMade noAction = new MotionMade(FIRST_OF_I, FIREARMS, 1, MotionKind.NO_ACTION, PERU, DRAFT, null, null);
        parallel()
                .and(noAction)
                .when(new Decide(MOTION, DecisionOutcome.ADOPTED, vote(2, 1)))
                .then(adopted(FIRST_OF_I, MOTION, vote(2, 1), HALF));
    }

    @Test
    void nothing_is_moved_in_an_organ_that_only_the_body_can_do() {
        parallel()
                .when(new Move(MotionKind.DEFER_ITEM, PERU, null, null, null).in(FIRST_OF_I))
                .refusedBecause(OrganRule.AN_ORGAN_DECIDES_NOTHING_FOR_THE_BODY, Map.of("meeting", FIRST_OF_I));
    }

    @Test
    void a_point_of_order_waits_for_the_chair_of_its_own_meeting() {
        parallel().when(new RaisePointOfOrder(PERU, null, null).in(FIRST_OF_I)).then(POINT);
        holdsUpOnly(FIRST_OF_I, parallel().and(POINT), OrderRule.A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE);
        parallel()
                .and(POINT)
                .when(new MakeRuling(words("it was in order"), null, null, null).in(FIRST_OF_I))
                .then(new RulingMade(FIRST_OF_I, FIREARMS, 1, 1, words("it was in order"), null, null, null));
        parallel()
                .and(POINT)
                .when(new MakeRuling(words("it was in order"), null, null, null).in(PLENARY))
                .then(new RulingMade(PLENARY, FIREARMS, 1, null, words("it was in order"), null, null, null));
    }

    @Test
    void the_last_ruling_of_the_meeting_is_appealed_against_and_decided_on_there() {
        RulingMade inPlenary = new RulingMade(PLENARY, FIREARMS, 2, null, words("it was late"), null, null, null);
        parallel()
                .and(RULING, inPlenary)
                .when(new AppealAgainstRuling(PERU, null).in(FIRST_OF_I))
                .then(APPEALED);
        holdsUpOnly(FIRST_OF_I, parallel().and(RULING, APPEALED), OrderRule.AN_APPEAL_IS_PUT_TO_THE_VOTE_AT_ONCE);
        parallel()
                .and(RULING, APPEALED)
                .when(new Decide(APPEAL, DecisionOutcome.ADOPTED, vote(2, 1), FIRST_OF_II))
                .refusedBecause(OrderRule.ONLY_AN_APPEAL_BEFORE_THE_MEETING_IS_DECIDED);
    }

    @Test
    void its_members_decide_on_an_appeal_and_who_is_no_member_is_noted() {
        OrganEstablished closed = new OrganEstablished(
                PLENARY,
                COMMITTEE_I,
                OrganScene.ESTABLISHED.kind(),
                words("Committee I"),
                null,
                List.of(FIREARMS),
                List.of(MEXICO),
                List.of());
        Decision decision = Decision.by(new Vote(
                VotingMethod.RECORDED,
                Tally.of(2, 0, 0),
                new RollCall(List.of(MEXICO, PERU), List.of(), List.of(), null, null),
                null,
                List.of(),
                List.of()));
        List<Event> before = inParallel().stream()
                .map(fact -> fact.equals(OrganScene.ESTABLISHED) ? closed : fact)
                .toList();
        given(before)
                .and(RULING, APPEALED)
                .when(new Decide(APPEAL, DecisionOutcome.ADOPTED, decision, FIRST_OF_I))
                .then(
                        adopted(FIRST_OF_I, APPEAL, decision, HALF),
                        VoteWarning.MORE_VOTES_THAN_MEMBERS.noted(Map.of("votes", 2, "members", 1)),
                        OrganWarning.VOTER_IS_NO_MEMBER_OF_THE_ORGAN.noted(
                                Map.of("participant", PERU, "meeting", FIRST_OF_I)));
    }

    @Test
    void rulings_and_appeals_are_withdrawn_where_they_were_made() {
        parallel().and(RULING).when(new WithdrawRuling(1)).then(new RulingWithdrawn(FIRST_OF_I, 1));
        parallel().and(RULING, APPEALED).when(new WithdrawAppeal(1)).then(new AppealWithdrawn(FIRST_OF_I, 1));
    }

    @Test
    void a_vote_is_not_interrupted_where_it_is_taken_and_hinders_nobody_else() {
        holdsUpOnly(FIRST_OF_I, parallel().and(VOTING), StandingRule.VOTING_IS_NOT_INTERRUPTED);
        parallel()
                .and(VOTING)
                .when(move(MotionKind.SUSPEND_MEETING, FIRST_OF_I))
                .refusedBecause(MotionRule.A_MOTION_COMES_BEFORE_THE_VOTE_OPENS);
        parallel()
                .and(VOTING)
                .when(new OpenVoting(
                                Question.inWords(QuestionKind.FREE, words("to go on")), VotingMethod.STANDING, null)
                        .in(FIRST_OF_I))
                .refusedBecause(VoteRule.ONE_QUESTION_IS_VOTED_ON_AT_A_TIME);
    }

    @Test
    void but_nobody_touches_the_text_that_it_is_on() {
        parallel().and(VOTING).when(new WithdrawDraft(DRAFT)).refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
        parallel().and(VOTING).when(new AdoptDraft(DRAFT)).refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
        parallel()
                .and(VOTING)
                .when(new Decide(PART, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, PLENARY))
                .refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
    }

    @Test
    void nor_does_the_session_end_before_an_organ_is_done_with_what_waits_there() {
        parallel().and(VOTING).when(new CloseSession()).refusedBecause(StandingRule.VOTING_IS_NOT_INTERRUPTED);
        parallel()
                .and(MOVED)
                .when(new CloseSession())
                .refusedBecause(MotionRule.A_MOTION_IS_DECIDED_BEFORE_ANYTHING_ELSE);
        parallel().and(POINT).when(new SuspendSession()).refusedBecause(OrderRule.A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE);
    }

    @Test
    void votes_are_asked_for_opened_taken_and_declared_void_in_an_organ() {
        parallel()
                .when(new RequestVote(PART, List.of(PERU), null).in(FIRST_OF_I))
                .then(new VoteRequested(FIRST_OF_I, PART, List.of(PERU), null));
        parallel()
                .when(new OpenVoting(PART, VotingMethod.SHOW_OF_HANDS, null).in(FIRST_OF_I))
                .then(VOTING);
        parallel()
                .and(VOTING)
                .when(new Decide(PART, DecisionOutcome.ADOPTED, vote(2, 1), FIRST_OF_I))
                .then(adopted(FIRST_OF_I, PART, vote(2, 1), HALF));
        Vote mistaken = Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(2, 1, 0));
        parallel()
                .and(VOTING)
                .when(new DeclareVoteVoid(PART, mistaken, words("a mistake")).in(FIRST_OF_I))
                .then(new VoteDeclaredVoid(FIRST_OF_I, FIREARMS, PART, mistaken, words("a mistake")));
    }

    @Test
    void what_an_organ_decided_in_words_the_body_may_still_decide_but_not_the_other_way_round() {
        parallel()
                .and(adopted(FIRST_OF_I, PART, NOBODY_OBJECTING, null))
                .when(new Decide(PART, DecisionOutcome.REJECTED, NOBODY_OBJECTING))
                .then(new QuestionDecided(PLENARY, FIREARMS, PART, DecisionOutcome.REJECTED, NOBODY_OBJECTING, null));
        parallel()
                .and(adopted(PLENARY, PART, NOBODY_OBJECTING, null))
                .when(new Decide(PART, DecisionOutcome.REJECTED, NOBODY_OBJECTING, FIRST_OF_I))
                .refusedBecause(VoteRule.A_DECIDED_QUESTION_STAYS_DECIDED);
    }

    @Test
    void a_ruling_of_an_organ_does_not_bind_the_body() {
        Question whole = Question.ofDraft(DRAFT);
        RulingMade ruledOut = new RulingMade(
                FIRST_OF_I, FIREARMS, 1, null, words("it was late"), RulingEffect.NOT_RECEIVABLE, whole, null);
        parallel()
                .and(ruledOut)
                .when(new Decide(PART, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, FIRST_OF_I))
                .refusedBecause(VoteRule.WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON);
        parallel()
                .and(ruledOut)
                .when(new Decide(PART, DecisionOutcome.ADOPTED, NOBODY_OBJECTING))
                .then(adopted(PLENARY, PART, NOBODY_OBJECTING, null));
    }

    @Test
    void on_what_is_the_bodys_an_organ_recommends_at_most() {
        for (Question question : List.of(Question.of(QuestionKind.CREDENTIALS), Question.of(QuestionKind.REPORT))) {
            parallel()
                    .when(new Decide(question, DecisionOutcome.REJECTED, NOBODY_OBJECTING, FIRST_OF_I))
                    .refusedBecause(OrganRule.AN_ORGAN_DECIDES_NOTHING_FOR_THE_BODY);
        }
    }

    @Test
    void an_organ_does_not_decide_in_writing() {
        parallel()
                .when(new Decide(PART, DecisionOutcome.ADOPTED, Decision.in(DecisionMode.SILENCE), FIRST_OF_I))
                .refusedBecause(OrganRule.AN_ORGAN_DECIDES_IN_ITS_MEETINGS, Map.of("meeting", FIRST_OF_I));
    }

    @Test
    void the_quorum_of_an_organ_is_its_own() {
        parallel()
                .and(new QuorumCounted(FIRST_OF_I, FIREARMS, QuorumPurpose.DECISION, 1, 2, false, null))
                .when(new Decide(PART, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, FIRST_OF_I))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT);
        parallel()
                .and(new QuorumCounted(PLENARY, FIREARMS, QuorumPurpose.DECISION, 1, 2, false, null))
                .when(new Decide(PART, DecisionOutcome.ADOPTED, NOBODY_OBJECTING, FIRST_OF_I))
                .then(adopted(FIRST_OF_I, PART, NOBODY_OBJECTING, null));
    }

    @Test
    void where_only_the_committee_of_the_whole_meets_it_goes_without_saying() {
        given(inCommittee(FIREARMS))
                .when(new Move(MotionKind.SUSPEND_MEETING, PERU, null, null, null))
                .then(new MotionMade(COMMITTEE, null, 1, MotionKind.SUSPEND_MEETING, PERU, null, null, null));
        given(inCommittee(FIREARMS))
                .and(TABLED)
                .when(new Decide(Question.ofDraft(DRAFT), DecisionOutcome.REJECTED, NOBODY_OBJECTING))
                .then(new DraftNotRecommended(COMMITTEE, DRAFT, NOBODY_OBJECTING));
        Decision inWriting = Decision.in(DecisionMode.SILENCE);
        given(inCommittee(FIREARMS))
                .and(TABLED)
                .when(new Decide(Question.ofDraft(DRAFT), DecisionOutcome.REJECTED, inWriting))
                .then(
                        new QuestionDecided(
                                null, FIREARMS, Question.ofDraft(DRAFT), DecisionOutcome.REJECTED, inWriting, null),
                        new DraftNotAdopted(null, DRAFT, DRAFT, DecisionOutcome.REJECTED));
    }

    @Test
    void where_only_several_organs_meet_it_is_said_which_is_meant() {
        parallel()
                .and(new MeetingSuspended(PLENARY))
                .when(new Move(MotionKind.SUSPEND_MEETING, PERU, null, null, null))
                .refusedBecause(StandingRule.WHERE_SEVERAL_ORGANS_MEET_IT_IS_SAID_WHERE);
    }
}
