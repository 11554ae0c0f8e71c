package org.rapporteur.procedure.organ;

import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MONDAY;
import static org.rapporteur.procedure.Scene.NEXT_SESSION;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.deciding;
import static org.rapporteur.procedure.organ.OrganScene.COMMITTEE_I;
import static org.rapporteur.procedure.organ.OrganScene.COMMITTEE_II;
import static org.rapporteur.procedure.organ.OrganScene.DRAFT;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_I;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_II;
import static org.rapporteur.procedure.organ.OrganScene.TABLED;
import static org.rapporteur.procedure.organ.OrganScene.meeting;
import static org.rapporteur.procedure.organ.OrganScene.withCommittee;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.AgendaCommand.ConcludeItem;
import org.rapporteur.events.act.AgendaCommand.TakeUpItem;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.MeetingCommand.OpenMeeting;
import org.rapporteur.events.act.MeetingCommand.ResumeMeeting;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.MeetingEvent.MeetingSuspended;
import org.rapporteur.events.fact.OrganEvent.OrganDissolved;
import org.rapporteur.events.fact.OrganEvent.ReferredToOrgan;
import org.rapporteur.events.fact.QuestionEvent.VotingOpened;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.meeting.MeetingRule;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteRule;

/** Several organs at work: where they meet, what they take up and what they recommend. */
class OrganMeetingTest {
    private static OpenMeeting open(MeetingNumber number) {
        return new OpenMeeting(number, MONDAY, null, null);
    }

    private static Decision vote(int inFavour, int against) {
        return Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(inFavour, against, 0)));
    }

    @Test
    void organs_meet_beside_the_plenary_and_beside_each_other() {
        given(withCommittee()).when(open(FIRST_OF_I)).then(meeting(FIRST_OF_I));
        given(withCommittee()).and(meeting(FIRST_OF_I)).when(open(FIRST_OF_II)).then(meeting(FIRST_OF_II));
    }

    @Test
    void an_organ_holds_its_own_meetings_one_at_a_time_and_without_a_gap() {
        given(withCommittee())
                .and(meeting(FIRST_OF_I))
                .when(open(new MeetingNumber(COMMITTEE_I, 2)))
                .refusedBecause(MeetingRule.AN_ORGAN_HOLDS_ONE_MEETING_AT_A_TIME);
        given(withCommittee())
                .when(open(new MeetingNumber(COMMITTEE_I, 2)))
                .refusedBecause(MeetingRule.MEETINGS_ARE_NUMBERED_WITHOUT_A_GAP);
    }

    @Test
    void its_meetings_use_up_no_number_of_the_session() {
        MeetingNumber second = MeetingNumber.of("plenary-2");
        given(withCommittee())
                .and(meeting(FIRST_OF_I), new MeetingAdjourned(PLENARY))
                .when(open(second))
                .then(meeting(second));
    }

    @Test
    void only_an_organ_that_was_established_and_not_dissolved_meets() {
        given(deciding(FIREARMS))
                .when(open(FIRST_OF_I))
                .refusedBecause(OrganRule.AN_ORGAN_IS_ESTABLISHED_FIRST, Map.of("organ", COMMITTEE_I));
        given(withCommittee())
                .and(new OrganDissolved(PLENARY, COMMITTEE_I))
                .when(open(FIRST_OF_I))
                .refusedBecause(OrganRule.A_DISSOLVED_ORGAN_STAYS_DISSOLVED, Map.of("organ", COMMITTEE_I));
    }

    @Test
    void where_a_body_limits_them_only_so_many_meetings_are_held_at_a_time() {
        List<Event> before = Scene.of("model-convention", withCommittee());
        given(before)
                .and(meeting(FIRST_OF_I))
                .when(open(FIRST_OF_II))
                .refusedBecause(
                        MeetingRule.ONLY_SO_MANY_MEETINGS_ARE_HELD_AT_A_TIME,
                        Map.of("meeting", FIRST_OF_II, "limit", 2));
        given(before)
                .and(new MeetingSuspended(PLENARY), meeting(FIRST_OF_I), meeting(FIRST_OF_II))
                .when(new ResumeMeeting(PLENARY))
                .refusedBecause(MeetingRule.ONLY_SO_MANY_MEETINGS_ARE_HELD_AT_A_TIME);
    }

    @Test
    void an_item_is_taken_up_in_the_meeting_that_is_named() {
        given(withCommittee())
                .and(meeting(FIRST_OF_I), meeting(FIRST_OF_II))
                .when(new TakeUpItem(FIREARMS, FIRST_OF_I))
                .then(new ItemTakenUp(FIRST_OF_I, FIREARMS));
        given(withCommittee())
                .when(new TakeUpItem(FIREARMS, FIRST_OF_I))
                .refusedBecause(StandingRule.A_MEETING_THAT_IS_NAMED_IS_OPEN, Map.of("meeting", FIRST_OF_I));
    }

    @Test
    void an_item_that_was_not_referred_to_the_organ_is_noted() {
        given(withCommittee())
                .and(meeting(FIRST_OF_I))
                .when(new TakeUpItem(NEXT_SESSION, FIRST_OF_I))
                .then(
                        new ItemTakenUp(FIRST_OF_I, NEXT_SESSION),
                        OrganWarning.ITEM_NOT_REFERRED_TO_THE_ORGAN.noted(
                                Map.of("meeting", FIRST_OF_I, "item", NEXT_SESSION)));
    }

    @Test
    void the_body_concludes_what_its_organs_considered() {
        given(withCommittee())
                .and(new MeetingSuspended(PLENARY), meeting(FIRST_OF_I), new ItemTakenUp(FIRST_OF_I, FIREARMS))
                .when(new ConcludeItem(FIREARMS))
                .refusedBecause(
                        OrganRule.AN_ORGAN_CONCLUDES_NO_ITEM_FOR_THE_BODY,
                        Map.of("meeting", FIRST_OF_I, "item", FIREARMS));
    }

    @Test
    void an_organ_meets_on_while_the_plenary_votes() {
        given(withCommittee())
                .and(TABLED, new VotingOpened(PLENARY, Question.ofDraft(DRAFT), VotingMethod.ROLL_CALL, null))
                .when(open(FIRST_OF_I))
                .then(meeting(FIRST_OF_I));
    }

    @Test
    void an_organ_recommends_by_vote_and_nothing_is_adopted_by_it() {
        given(withCommittee())
                .and(TABLED, meeting(FIRST_OF_I), new ItemTakenUp(FIRST_OF_I, FIREARMS))
                .when(new RecommendDraft(DRAFT, vote(2, 1), FIRST_OF_I))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT, vote(2, 1)));
    }

    @Test
    void it_recommends_what_was_referred_to_it_where_it_meets() {
        given(withCommittee())
                .and(
                        TABLED,
                        new ReferredToOrgan(PLENARY, COMMITTEE_II, List.of(), List.of(DRAFT)),
                        meeting(FIRST_OF_I),
                        meeting(FIRST_OF_II))
                .when(new RecommendDraft(DRAFT))
                .then(new DraftRecommended(FIRST_OF_II, DRAFT));
    }

    @Test
    void each_organ_recommends_a_draft_once() {
        given(withCommittee())
                .and(TABLED, meeting(FIRST_OF_I), meeting(FIRST_OF_II), new DraftRecommended(FIRST_OF_I, DRAFT))
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .thenNothing();
        given(withCommittee())
                .and(TABLED, meeting(FIRST_OF_I), meeting(FIRST_OF_II), new DraftRecommended(FIRST_OF_I, DRAFT))
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_II))
                .then(new DraftRecommended(FIRST_OF_II, DRAFT));
    }

    @Test
    void a_draft_on_an_item_that_was_not_referred_to_the_organ_is_noted() {
        given(withCommittee())
                .and(
                        TABLED,
                        new ReferredToOrgan(PLENARY, COMMITTEE_II, List.of(NEXT_SESSION), List.of()),
                        meeting(FIRST_OF_II))
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_II))
                .then(
                        new DraftRecommended(FIRST_OF_II, DRAFT),
                        OrganWarning.DRAFT_NOT_REFERRED_TO_THE_ORGAN.noted(
                                Map.of("meeting", FIRST_OF_II, "draft", DRAFT)));
    }

    @Test
    void what_is_recommended_has_the_majority_of_the_committee() {
        given(withCommittee())
                .and(TABLED, meeting(FIRST_OF_I))
                .when(new RecommendDraft(DRAFT, vote(1, 2), FIRST_OF_I))
                .refusedBecause(VoteRule.THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS);
    }

    @Test
    void a_committee_recommends_in_a_meeting_and_not_in_writing() {
        given(withCommittee())
                .and(TABLED, meeting(FIRST_OF_I))
                .when(new RecommendDraft(DRAFT, Decision.in(DecisionMode.SILENCE), FIRST_OF_I))
                .refusedBecause(OrganRule.A_COMMITTEE_RECOMMENDS_IN_ITS_MEETING);
    }

    @Test
    void the_plenary_recommends_nothing_to_itself() {
        given(withCommittee())
                .and(TABLED)
                .when(new RecommendDraft(DRAFT, null, PLENARY))
                .refusedBecause(OrganRule.A_COMMITTEE_RECOMMENDS_AND_THE_PLENARY_DECIDES);
    }

    @Test
    void a_committee_adopts_nothing_and_gives_no_number() {
        given(withCommittee())
                .and(new MeetingSuspended(PLENARY), TABLED, meeting(FIRST_OF_I))
                .when(new AdoptDraft(DRAFT))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY);
    }
}
