package org.rapporteur.procedure.motion;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.DraftCommand.AddSponsors;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.MotionSide;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.draft.DraftRule;
import org.rapporteur.procedure.state.StandingRule;

class MotionDeciderTest {
    private static final MotionMade NO_ACTION = made(1, MotionKind.NO_ACTION, PERU, L8, null);
    private static final MotionMade CLOSURE = made(1, MotionKind.CLOSE_DEBATE, PERU, null, FIREARMS);

    private static MotionMade made(
            int number, MotionKind kind, ParticipantCode by, @Nullable Symbol draft, @Nullable ItemNumber about) {
        return new MotionMade(PLENARY, FIREARMS, number, kind, by, draft, about, null);
    }

    private static Move move(MotionKind kind) {
        return new Move(kind, PERU, kind.about().isADraft() ? L8 : null, null, null);
    }

    private static QuestionDecided rejected(int motion) {
        return new QuestionDecided(
                PLENARY,
                FIREARMS,
                Question.ofMotion(motion),
                DecisionOutcome.REJECTED,
                Decision.by(vote(1, 2, 0)),
                null);
    }

    @Test
    void a_motion_is_numbered_and_is_on_the_item_before_the_meeting_unless_it_names_another() {
        ready().when(move(MotionKind.NO_ACTION)).then(NO_ACTION);
        ready().when(move(MotionKind.CLOSE_DEBATE)).then(CLOSURE);
        ready().when(new Move(MotionKind.DEFER_ITEM, PERU, null, NEXT_SESSION, null))
                .then(made(1, MotionKind.DEFER_ITEM, PERU, null, NEXT_SESSION));
    }

    @Test
    void a_committee_to_which_no_item_is_put_has_no_debate_to_close() {
        Given.given(inCommittee(FIREARMS))
                .when(new Move(MotionKind.CLOSE_DEBATE, PERU, null, null, null))
                .refusedBecause(StandingRule.AN_ITEM_IS_TAKEN_UP_FIRST);
    }

    @Test
    void a_motion_that_waits_is_not_made_twice() {
        ready().and(NO_ACTION).when(move(MotionKind.NO_ACTION)).thenNothing();
    }

    @Test
    void only_parties_make_motions_and_speak_on_them() {
        ready().when(new Move(MotionKind.SUSPEND_MEETING, SIGNATORY, null, null, null))
                .refusedBecause(MotionRule.ONLY_PARTIES_MAKE_MOTIONS_AND_SPEAK_ON_THEM);
        ready().and(NO_ACTION)
                .when(new SpeakOnMotion(1, SIGNATORY, MotionSide.AGAINST))
                .refusedBecause(MotionRule.ONLY_PARTIES_MAKE_MOTIONS_AND_SPEAK_ON_THEM);
    }

    @Test
    void a_motion_says_what_it_is_about_and_nothing_else() {
        ready().when(new Move(MotionKind.NO_ACTION, PERU, null, null, null))
                .refusedBecause(MotionRule.A_MOTION_SAYS_WHAT_IT_IS_ABOUT);
        ready().when(new Move(MotionKind.SUSPEND_MEETING, PERU, null, FIREARMS, null))
                .refusedBecause(MotionRule.A_MOTION_SAYS_WHAT_IT_IS_ABOUT);
        ready().when(new Move(MotionKind.SUSPEND_RULE, PERU, null, null, null))
                .refusedBecause(MotionRule.A_MOTION_SAYS_WHAT_IT_IS_ABOUT);
    }

    @Test
    void a_motion_is_on_a_draft_before_the_body_and_only_what_was_decided_is_reconsidered() {
        ready().and(new Decide(WHETHER, DecisionOutcome.LAPSED, Decision.BY_CONSENSUS))
                .when(move(MotionKind.NO_ACTION))
                .refusedBecause(MotionRule.A_MOTION_IS_ON_A_DRAFT_BEFORE_THE_BODY);
        ready().when(move(MotionKind.RECONSIDER)).refusedBecause(DraftRule.ONLY_WHAT_WAS_DECIDED_IS_RECONSIDERED);
    }

    @Test
    void a_motion_comes_before_the_vote_opens() {
        ready().and(new VotingOpened(PLENARY, WHETHER, VotingMethod.RECORDED, null))
                .when(move(MotionKind.NO_ACTION))
                .refusedBecause(MotionRule.A_MOTION_COMES_BEFORE_THE_VOTE_OPENS);
    }

    @Test
    void only_a_motion_of_higher_rank_is_made_while_one_waits_and_it_is_decided_first() {
        ready().and(NO_ACTION)
                .when(move(MotionKind.ADJOURN_DEBATE))
                .refusedBecause(MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST);
        ready().and(NO_ACTION)
                .when(move(MotionKind.SUSPEND_MEETING))
                .then(made(2, MotionKind.SUSPEND_MEETING, PERU, null, null));

        var both = ready().and(NO_ACTION, made(2, MotionKind.SUSPEND_MEETING, PERU, null, null));
        both.when(adopt(Question.ofMotion(1), Decision.BY_CONSENSUS))
                .refusedBecause(MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST);
        both.when(new SpeakOnMotion(1, MEXICO, MotionSide.AGAINST))
                .refusedBecause(MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST);
    }

    @Test
    void a_motion_is_decided_before_anything_else_is_done_in_the_meeting() {
        var waiting = ready().and(CLOSURE);

        waiting.when(adopt(WHETHER, Decision.BY_CONSENSUS))
                .refusedBecause(MotionRule.A_MOTION_IS_DECIDED_BEFORE_ANYTHING_ELSE);
        waiting.when(new TakeUpItem(NEXT_SESSION)).refusedBecause(MotionRule.A_MOTION_IS_DECIDED_BEFORE_ANYTHING_ELSE);
        waiting.when(new RequestVote(WHETHER, List.of(PERU), null))
                .refusedBecause(MotionRule.A_MOTION_IS_DECIDED_BEFORE_ANYTHING_ELSE);
    }

    @Test
    void two_speak_on_each_side_besides_the_mover_and_against_a_closure_only() {
        var spoken = ready().and(
                        NO_ACTION,
                        new MotionSpokenOn(PLENARY, 1, MEXICO, MotionSide.AGAINST),
                        new MotionSpokenOn(PLENARY, 1, FRANCE, MotionSide.AGAINST));

        spoken.when(new SpeakOnMotion(1, PERU, MotionSide.AGAINST))
                .refusedBecause(MotionRule.NO_MORE_SPEAK_ON_A_MOTION_THAN_THE_RULE_ALLOWS);
        spoken.when(new SpeakOnMotion(1, FRANCE, MotionSide.AGAINST)).thenNothing();
        spoken.when(new SpeakOnMotion(1, PERU, MotionSide.IN_FAVOUR))
                .then(new MotionSpokenOn(PLENARY, 1, PERU, MotionSide.IN_FAVOUR));
        ready().and(CLOSURE)
                .when(new SpeakOnMotion(1, MEXICO, MotionSide.IN_FAVOUR))
                .refusedBecause(MotionRule.NO_MORE_SPEAK_ON_A_MOTION_THAN_THE_RULE_ALLOWS);
    }

    @Test
    void the_suspension_of_a_meeting_is_not_debated() {
        ready().and(made(1, MotionKind.SUSPEND_MEETING, PERU, null, null))
                .when(new SpeakOnMotion(1, MEXICO, MotionSide.AGAINST))
                .refusedBecause(MotionRule.A_MOTION_IS_NOT_DEBATED);
    }

    @Test
    void what_was_withdrawn_or_decided_or_left_when_the_meeting_ended_waits_no_longer() {
        ready().and(NO_ACTION).when(new WithdrawMotion(1)).then(new MotionWithdrawn(PLENARY, 1));
        ready().and(NO_ACTION, new MotionWithdrawn(PLENARY, 1))
                .when(adopt(Question.ofMotion(1), Decision.BY_CONSENSUS))
                .refusedBecause(MotionRule.ONLY_A_MOTION_BEFORE_THE_MEETING_IS_DECIDED);
        ready().and(NO_ACTION, rejected(1))
                .when(new SpeakOnMotion(1, MEXICO, MotionSide.AGAINST))
                .refusedBecause(MotionRule.ONLY_A_MOTION_BEFORE_THE_MEETING_IS_DECIDED);
        ready().and(NO_ACTION, new MeetingAdjourned(PLENARY))
                .when(adopt(Question.ofMotion(1), Decision.BY_CONSENSUS))
                .refusedBecause(MotionRule.ONLY_A_MOTION_BEFORE_THE_MEETING_IS_DECIDED);
    }

    @Test
    void sponsors_may_join_and_a_suspended_meeting_holds_nothing_up() {
        ready().and(CLOSURE)
                .when(new AddSponsors(L8, List.of(PERU), false))
                .then(new SponsorAdded(L8, new Sponsor(PERU, false)));
        ready().and(CLOSURE, new MeetingSuspended(PLENARY))
                .when(new TakeUpItem(NEXT_SESSION))
                .refusedBecause(StandingRule.DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING);
    }

    @Test
    void a_motion_rejected_and_made_again_at_once_is_noted() {
        ready().and(NO_ACTION, rejected(1))
                .when(new Move(MotionKind.NO_ACTION, MEXICO, L8, null, null))
                .then(
                        made(2, MotionKind.NO_ACTION, MEXICO, L8, null),
                        MotionWarning.REJECTED_MOTION_REPEATED.noted(Map.of("motion", MotionKind.NO_ACTION)));
    }
}
