package org.rapporteur.procedure.vote;

import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.MOTION;
import static org.rapporteur.procedure.vote.Asking.TWO_THIRDS;
import static org.rapporteur.procedure.vote.Asking.WHETHER;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.QuestionCommand.Decide;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Given;
import org.rapporteur.procedure.state.StandingRule;

class InWritingTest {
    private static final Decision IN_SILENCE = Decision.in(DecisionMode.SILENCE);
    private static final TextNumber NUMBER = new TextNumber("12/1");

    private static Decision byMail(int inFavour, int against) {
        return Decision.by(Vote.counted(VotingMethod.CORRESPONDENCE, Tally.of(inFavour, against, 0)));
    }

    private static Given outsideMeetings() {
        return ready().and(new MeetingAdjourned(PLENARY));
    }

    @Test
    void no_meeting_is_needed_for_it_and_none_is_said_to_have_decided() {
        outsideMeetings()
                .when(new AdoptDraft(L8, IN_SILENCE))
                .then(
                        new QuestionDecided(null, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, IN_SILENCE, null),
                        new DraftAdopted(null, L8, L8, NUMBER, DecisionMode.SILENCE));
    }

    @Test
    void votes_that_were_sent_in_have_to_reach_the_majority_all_the_same() {
        outsideMeetings()
                .when(new AdoptDraft(L8, byMail(3, 0)))
                .then(
                        new QuestionDecided(null, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, byMail(3, 0), TWO_THIRDS),
                        new DraftAdopted(null, L8, L8, NUMBER, DecisionMode.VOTE));
        outsideMeetings()
                .when(new AdoptDraft(L8, byMail(1, 2)))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void it_is_of_no_meeting_though_one_goes_on_and_votes_on_something_else() {
        ready().and(new VotingOpened(PLENARY, MOTION, VotingMethod.SHOW_OF_HANDS, null))
                .when(new AdoptDraft(L8, IN_SILENCE))
                .then(
                        new QuestionDecided(null, FIREARMS, WHETHER, DecisionOutcome.ADOPTED, IN_SILENCE, null),
                        new DraftAdopted(null, L8, L8, NUMBER, DecisionMode.SILENCE));
    }

    @Test
    void a_silence_that_was_broken_adopts_nothing() {
        Decision broken = new Decision(DecisionMode.SILENCE, null, List.of(), List.of(), null, List.of(PERU));

        outsideMeetings()
                .when(adopt(WHETHER, broken))
                .refusedBecause(VoteRule.AN_OBJECTION_PREVENTS_A_DECISION_WITHOUT_A_VOTE);
        outsideMeetings()
                .when(new Decide(WHETHER, DecisionOutcome.REJECTED, broken))
                .then(
                        new QuestionDecided(null, FIREARMS, WHETHER, DecisionOutcome.REJECTED, broken, null),
                        new DraftNotAdopted(null, L8, L8, DecisionOutcome.REJECTED));
    }

    @Test
    void a_question_in_words_is_decided_so_under_no_item() {
        outsideMeetings()
                .when(adopt(MOTION, IN_SILENCE))
                .then(new QuestionDecided(null, null, MOTION, DecisionOutcome.ADOPTED, IN_SILENCE, null));
    }

    @Test
    void whatever_is_decided_otherwise_is_decided_in_a_meeting() {
        outsideMeetings()
                .when(new AdoptDraft(L8, Decision.in(DecisionMode.WITHOUT_A_VOTE)))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }
}
