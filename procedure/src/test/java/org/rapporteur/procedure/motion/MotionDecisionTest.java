package org.rapporteur.procedure.motion;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.ADOPTED;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.TWO_THIRDS;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.act.QuestionCommand.RequestVote;
import org.rapporteur.events.fact.AgendaEvent.ItemDeferred;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.LimitEvent.SpeakersListClosed;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VoteRequested;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Majority;
import org.rapporteur.events.value.Majority.Base;
import org.rapporteur.events.value.MotionKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Share;
import org.rapporteur.procedure.vote.VoteRule;

class MotionDecisionTest {
    private static final Question FIRST = Question.ofMotion(1);
    private static final Majority HALF = new Majority(new Share(1, 2, false), Base.PRESENT_AND_VOTING, null, List.of());
    private static final Decision CARRIED = Decision.by(vote(2, 1, 0));

    private static MotionMade made(MotionKind kind, @Nullable ItemNumber about) {
        return new MotionMade(
                PLENARY,
                FIREARMS,
                1,
                kind,
                PERU,
                kind.about().isADraft() ? L8 : null,
                about,
                kind.about().isInWords() ? words("rule 54, so that an amended draft may be withdrawn") : null);
    }

    private static QuestionDecided decided(Question question, Decision decision, Majority required) {
        return new QuestionDecided(PLENARY, FIREARMS, question, DecisionOutcome.ADOPTED, decision, required);
    }

    @Test
    void a_draft_on_which_no_action_is_taken_is_left_aside_by_a_simple_majority() {
        ready().and(made(MotionKind.NO_ACTION, null))
                .when(adopt(FIRST, CARRIED))
                .then(
                        decided(FIRST, CARRIED, HALF),
                        new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.NOT_ACTED_ON));
        ready().and(made(MotionKind.NO_ACTION, null))
                .when(adopt(FIRST, Decision.by(vote(1, 1, 1))))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void a_draft_for_which_the_body_is_not_competent_lapses() {
        ready().and(made(MotionKind.NO_COMPETENCE, null))
                .when(adopt(FIRST, CARRIED))
                .then(decided(FIRST, CARRIED, HALF), new DraftNotAdopted(PLENARY, L8, L8, DecisionOutcome.LAPSED));
    }

    @Test
    void a_draft_that_was_withdrawn_meanwhile_stays_so() {
        ready().and(made(MotionKind.NO_ACTION, null), new DraftWithdrawn(L8))
                .when(adopt(FIRST, CARRIED))
                .then(decided(FIRST, CARRIED, HALF));
    }

    @Test
    void a_meeting_is_suspended_or_adjourned_and_an_item_deferred_by_the_motion_itself() {
        ready().and(made(MotionKind.SUSPEND_MEETING, null))
                .when(adopt(FIRST, CARRIED))
                .then(decided(FIRST, CARRIED, HALF), new MeetingSuspended(PLENARY));
        ready().and(made(MotionKind.ADJOURN_MEETING, null))
                .when(adopt(FIRST, CARRIED))
                .then(decided(FIRST, CARRIED, HALF), new MeetingAdjourned(PLENARY));
        ready().and(made(MotionKind.DEFER_ITEM, NEXT_SESSION))
                .when(adopt(FIRST, CARRIED))
                .then(decided(FIRST, CARRIED, HALF), new ItemDeferred(PLENARY, NEXT_SESSION, 13));
    }

    @Test
    void a_reconsideration_is_one_question_with_or_without_a_motion_and_needs_two_thirds() {
        Question again = Question.ofReconsidering(L8);
        var moved = ready().and(ADOPTED, made(MotionKind.RECONSIDER, null));

        moved.when(adopt(FIRST, CARRIED)).then(decided(again, CARRIED, TWO_THIRDS), new DraftReopened(PLENARY, L8, L8));
        moved.when(adopt(again, CARRIED)).then(decided(again, CARRIED, TWO_THIRDS), new DraftReopened(PLENARY, L8, L8));
        moved.when(new RequestVote(FIRST, List.of(MEXICO), null))
                .then(new VoteRequested(PLENARY, again, List.of(MEXICO), null));
        moved.when(adopt(FIRST, Decision.by(vote(1, 1, 0))))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void the_list_of_speakers_is_closed_by_the_motion_itself() {
        ready().and(made(MotionKind.CLOSE_LIST, FIREARMS))
                .when(adopt(FIRST, CARRIED))
                .then(decided(FIRST, CARRIED, HALF), new SpeakersListClosed(PLENARY, FIREARMS));
    }

    @Test
    void a_rejected_motion_changes_nothing_else() {
        Decision failed = Decision.by(vote(1, 2, 0));
        ready().and(made(MotionKind.NO_ACTION, null))
                .when(new Decide(FIRST, DecisionOutcome.REJECTED, failed))
                .then(new QuestionDecided(PLENARY, FIREARMS, FIRST, DecisionOutcome.REJECTED, failed, HALF));
    }

    @Test
    void the_suspension_of_a_rule_is_decided_with_its_purpose_on_record() {
        ready().and(made(MotionKind.SUSPEND_RULE, null))
                .when(adopt(FIRST, CARRIED))
                .then(decided(FIRST, CARRIED, HALF));
    }
}
