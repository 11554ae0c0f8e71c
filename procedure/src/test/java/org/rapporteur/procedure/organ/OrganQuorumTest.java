package org.rapporteur.procedure.organ;

import static org.rapporteur.events.value.QuorumPurpose.DEBATE;
import static org.rapporteur.events.value.QuorumPurpose.DECISION;
import static org.rapporteur.procedure.Given.given;
import static org.rapporteur.procedure.Scene.COMMITTEE;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.considering;
import static org.rapporteur.procedure.Scene.inCommittee;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.organ.OrganScene.COMMITTEE_I;
import static org.rapporteur.procedure.organ.OrganScene.COMMITTEE_II;
import static org.rapporteur.procedure.organ.OrganScene.DRAFT;
import static org.rapporteur.procedure.organ.OrganScene.ESTABLISHED;
import static org.rapporteur.procedure.organ.OrganScene.FIRST_OF_I;
import static org.rapporteur.procedure.organ.OrganScene.TABLED;
import static org.rapporteur.procedure.organ.OrganScene.meeting;
import static org.rapporteur.procedure.organ.OrganScene.withCommittee;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.RecommendDraft;
import org.rapporteur.events.act.MeetingCommand.CountQuorum;
import org.rapporteur.events.act.MeetingCommand.DeclareQuorum;
import org.rapporteur.events.act.OrganCommand.SetQuorumOfOrgan;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.QuorumCounted;
import org.rapporteur.events.fact.MeetingEvent.QuorumDeclared;
import org.rapporteur.events.fact.OrganEvent.OrganEstablished;
import org.rapporteur.events.fact.OrganEvent.OrganQuorumSet;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.OrganKind;
import org.rapporteur.events.value.QuorumShares;
import org.rapporteur.events.value.Share;
import org.rapporteur.events.value.Tally;
import org.rapporteur.events.value.Vote;
import org.rapporteur.events.value.VotingMethod;
import org.rapporteur.procedure.Scene;
import org.rapporteur.procedure.meeting.MeetingRule;
import org.rapporteur.procedure.state.StandingRule;
import org.rapporteur.procedure.vote.VoteWarning;

/** In the scene, three States take part as parties. */
class OrganQuorumTest {
    private static final QuorumShares QUORUM = new QuorumShares(new Share(1, 4, true), new Share(1, 2, false));
    private static final OrganQuorumSet SET = new OrganQuorumSet(PLENARY, COMMITTEE_I, QUORUM);
    private static final OrganEstablished OF_TWO = new OrganEstablished(
            PLENARY,
            COMMITTEE_I,
            OrganKind.CONTACT_GROUP,
            words("the contact group"),
            null,
            List.of(FIREARMS),
            List.of(MEXICO, PERU),
            List.of());

    @Test
    void the_body_sets_the_quorum_of_an_organ_once() {
        given(withCommittee()).when(new SetQuorumOfOrgan(COMMITTEE_I, QUORUM)).then(SET);
        given(withCommittee())
                .and(SET)
                .when(new SetQuorumOfOrgan(COMMITTEE_I, QUORUM))
                .thenNothing();
        QuorumShares all = new QuorumShares(new Share(1, 1, true), new Share(1, 1, true));
        given(withCommittee())
                .and(SET)
                .when(new SetQuorumOfOrgan(COMMITTEE_I, all))
                .then(new OrganQuorumSet(PLENARY, COMMITTEE_I, all));
    }

    @Test
    void only_the_body_with_a_quorum_sets_it_and_only_of_an_organ_that_there_is() {
        given(considering(FIREARMS))
                .and(ESTABLISHED)
                .when(new SetQuorumOfOrgan(COMMITTEE_I, QUORUM))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM);
        given(considering(FIREARMS))
                .when(new SetQuorumOfOrgan(COMMITTEE_II, QUORUM))
                .refusedBecause(OrganRule.AN_ORGAN_IS_ESTABLISHED_FIRST);
    }

    @Test
    void a_quorum_that_was_set_is_a_share_of_the_members_of_the_organ() {
        given(withCommittee())
                .and(SET, meeting(FIRST_OF_I))
                .when(new DeclareQuorum(FIRST_OF_I, DECISION, 1))
                .refusedBecause(
                        MeetingRule.A_QUORUM_IS_PRESENT,
                        Map.of("meeting", FIRST_OF_I, "purpose", DECISION, "present", 1, "needed", 2));
        given(considering(FIREARMS))
                .and(OF_TWO, SET, meeting(FIRST_OF_I))
                .when(new CountQuorum(FIRST_OF_I, DEBATE, 1, null, null))
                .then(new QuorumCounted(FIRST_OF_I, null, DEBATE, 1, null, true, null));
        given(considering(FIREARMS))
                .and(OF_TWO, SET, meeting(FIRST_OF_I))
                .when(new CountQuorum(FIRST_OF_I, DECISION, 3, null, null))
                .refusedBecause(
                        MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART,
                        Map.of("meeting", FIRST_OF_I, "present", 3, "most", 2));
    }

    @Test
    void nor_are_more_of_its_members_present_than_there_are_where_none_was_set() {
        given(considering(FIREARMS))
                .and(OF_TWO, meeting(FIRST_OF_I))
                .when(new DeclareQuorum(FIRST_OF_I, DECISION, 3))
                .refusedBecause(
                        MeetingRule.PRESENT_ARE_NOT_MORE_THAN_TAKE_PART,
                        Map.of("meeting", FIRST_OF_I, "present", 3, "most", 2));
    }

    @Test
    void its_members_are_the_votes_that_it_has() {
        given(considering(FIREARMS))
                .and(OF_TWO, TABLED, meeting(FIRST_OF_I))
                .when(new RecommendDraft(DRAFT, vote(2, 1), FIRST_OF_I))
                .then(
                        new DraftRecommended(FIRST_OF_I, DRAFT, vote(2, 1)),
                        VoteWarning.MORE_VOTES_THAN_MEMBERS.noted(Map.of("votes", 3, "members", 2)));
        given(considering(FIREARMS))
                .and(OF_TWO, TABLED, meeting(FIRST_OF_I))
                .when(new RecommendDraft(DRAFT, vote(2, 0), FIRST_OF_I))
                .then(new DraftRecommended(FIRST_OF_I, DRAFT, vote(2, 0)));
    }

    private static Decision vote(int inFavour, int against) {
        return Decision.by(Vote.counted(VotingMethod.SHOW_OF_HANDS, Tally.of(inFavour, against, 0)));
    }

    @Test
    void of_an_organ_for_which_none_was_set_none_is_known() {
        given(withCommittee())
                .and(meeting(FIRST_OF_I))
                .when(new DeclareQuorum(FIRST_OF_I, DECISION, 400))
                .then(new QuorumDeclared(FIRST_OF_I, DECISION, 400));
    }

    @Test
    void an_organ_with_a_quorum_of_its_own_recommends_nothing_without_it() {
        List<Event> before = withCommittee();
        DraftRecommended recommended = new DraftRecommended(FIRST_OF_I, DRAFT, null);
        RecommendDraft recommend = new RecommendDraft(DRAFT, null, FIRST_OF_I);
        given(before)
                .and(SET, TABLED, meeting(FIRST_OF_I))
                .when(recommend)
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM, Map.of("meeting", FIRST_OF_I));
        given(before)
                .and(SET, TABLED, meeting(FIRST_OF_I), new QuorumDeclared(FIRST_OF_I, DECISION, 2))
                .when(recommend)
                .then(recommended);
        given(before).and(TABLED, meeting(FIRST_OF_I)).when(recommend).then(recommended);
    }

    @Test
    void no_organ_recommends_anything_while_it_is_known_that_too_few_are_present() {
        given(withCommittee())
                .and(TABLED, meeting(FIRST_OF_I), new QuorumCounted(FIRST_OF_I, null, DECISION, 1, 2, false, null))
                .when(new RecommendDraft(DRAFT, null, FIRST_OF_I))
                .refusedBecause(
                        StandingRule.NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT, Map.of("meeting", FIRST_OF_I));
    }

    @Test
    void a_committee_of_the_whole_has_the_quorum_of_the_plenary_where_the_rules_give_it_none() {
        given(inCommittee(FIREARMS))
                .when(new DeclareQuorum(COMMITTEE, DECISION, 1))
                .refusedBecause(MeetingRule.A_QUORUM_IS_PRESENT);
        given(inCommittee(FIREARMS))
                .and(TABLED)
                .when(new RecommendDraft(DRAFT))
                .then(new DraftRecommended(COMMITTEE, DRAFT, null));
    }

    @Test
    void where_the_rules_give_committees_a_quorum_they_have_it_and_other_organs_have_not() {
        given(ofTheAssembly(withCommittee()))
                .and(meeting(FIRST_OF_I))
                .when(new DeclareQuorum(FIRST_OF_I, DEBATE, 48))
                .refusedBecause(
                        MeetingRule.A_QUORUM_IS_PRESENT,
                        Map.of("meeting", FIRST_OF_I, "purpose", DEBATE, "present", 48, "needed", 49));
        given(ofTheAssembly(considering(FIREARMS)))
                .and(OF_TWO, meeting(FIRST_OF_I))
                .when(new DeclareQuorum(FIRST_OF_I, DEBATE, 1))
                .then(new QuorumDeclared(FIRST_OF_I, DEBATE, 1));
        given(ofTheAssembly(inCommittee(FIREARMS)))
                .and(TABLED)
                .when(new RecommendDraft(DRAFT))
                .refusedBecause(StandingRule.NOTHING_IS_DECIDED_WITHOUT_A_QUORUM, Map.of("meeting", COMMITTEE));
    }

    private static List<Event> ofTheAssembly(List<Event> facts) {
        return Scene.of("un-general-assembly", facts);
    }
}
