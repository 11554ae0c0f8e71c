package org.rapporteur.procedure.debate;

import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_POSITION;
import static org.rapporteur.events.value.StatementPurpose.EXPLANATION_OF_VOTE;
import static org.rapporteur.procedure.Scene.EUROPEAN_UNION;
import static org.rapporteur.procedure.Scene.FIREARMS;
import static org.rapporteur.procedure.Scene.FRANCE;
import static org.rapporteur.procedure.Scene.MEXICO;
import static org.rapporteur.procedure.Scene.NGO;
import static org.rapporteur.procedure.Scene.PERU;
import static org.rapporteur.procedure.Scene.PLENARY;
import static org.rapporteur.procedure.Scene.SIGNATORY;
import static org.rapporteur.procedure.Scene.words;
import static org.rapporteur.procedure.vote.Asking.L8;
import static org.rapporteur.procedure.vote.Asking.adopt;
import static org.rapporteur.procedure.vote.Asking.ready;
import static org.rapporteur.procedure.vote.Asking.reject;
import static org.rapporteur.procedure.vote.Asking.vote;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.events.act.DraftCommand.AdoptDraft;
import org.rapporteur.events.act.DraftCommand.WithdrawDraft;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.StatementPurpose;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.Given;

class ExplanationsTest {
    private static final Symbol REVISED = new Symbol(L8 + "/Rev.1");
    private static final Question AMENDMENT =
            new Question(QuestionKind.AMENDMENT, L8, null, null, null, words("to delete paragraph 2"));

    @Test
    void before_the_decision_a_vote_may_be_expected_and_is_explained() {
        Saying explaining = explaining(EXPLANATION_OF_VOTE, MEXICO);

        ready().when(explaining.asked()).then(explaining.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    @Test
    void after_a_vote_it_is_explained_whatever_came_of_it() {
        Saying explaining = explaining(EXPLANATION_OF_VOTE, MEXICO);

        ready().and(reject(vote(20, 30, 5)))
                .when(explaining.asked())
                .then(explaining.recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
    }

    @Test
    void a_vote_on_an_amendment_is_explained_after_an_adoption_without_a_vote() {
        Saying explaining = explaining(EXPLANATION_OF_VOTE, MEXICO);

        ready().and(adopt(AMENDMENT, Decision.by(vote(40, 10, 5))))
                .and(new AdoptDraft(L8, Decision.BY_CONSENSUS))
                .when(explaining.asked())
                .then(explaining.recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
    }

    @Test
    void where_no_vote_was_taken_a_position_is_explained_and_no_vote() {
        Given adopted = ready().and(new AdoptDraft(L8, Decision.BY_CONSENSUS));
        Saying ofPosition = explaining(EXPLANATION_OF_POSITION, MEXICO);

        adopted.when(explaining(EXPLANATION_OF_VOTE, MEXICO).asked())
                .refusedBecause(
                        DebateRule.A_VOTE_THAT_WAS_NOT_TAKEN_IS_NOT_EXPLAINED_AFTERWARDS,
                        Map.of("participant", MEXICO, "draft", L8));
        ready().and(new WithdrawDraft(L8))
                .when(explaining(EXPLANATION_OF_VOTE, MEXICO).asked())
                .refusedBecause(DebateRule.A_VOTE_THAT_WAS_NOT_TAKEN_IS_NOT_EXPLAINED_AFTERWARDS);
        adopted.when(ofPosition.asked()).then(ofPosition.recorded(PLENARY, FIREARMS, StatementKind.AFTER_ACTION));
    }

    @Test
    void an_explanation_is_of_a_draft() {
        ready().when(Saying.by(MEXICO).inExplanationOf(EXPLANATION_OF_VOTE).asked())
                .refusedBecause(DebateRule.AN_EXPLANATION_IS_OF_A_DRAFT, Map.of());
        ready().when(Saying.by(MEXICO).inExplanationOf(EXPLANATION_OF_POSITION).asked())
                .refusedBecause(DebateRule.AN_EXPLANATION_IS_OF_A_DRAFT);
    }

    @Test
    void a_delegation_explains_itself_once_before_or_after_the_vote() {
        Given explained = ready().and(explaining(EXPLANATION_OF_VOTE, MEXICO).asked());

        for (StatementPurpose purpose : List.of(EXPLANATION_OF_VOTE, EXPLANATION_OF_POSITION)) {
            explained
                    .and(adopt(vote(40, 10, 5)))
                    .when(explaining(purpose, MEXICO).asked())
                    .refusedBecause(
                            DebateRule.A_DELEGATION_EXPLAINS_ITSELF_ONCE, Map.of("participant", MEXICO, "draft", L8));
        }
        Saying another = explaining(EXPLANATION_OF_VOTE, PERU);
        explained.when(another.asked()).then(another.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    @Test
    void a_revision_is_no_other_draft_to_explain_oneself_on() {
        ready().and(explaining(EXPLANATION_OF_VOTE, MEXICO).asked())
                .and(new DraftRevised(L8, REVISED, Map.of()))
                .when(Saying.by(MEXICO)
                        .on(REVISED)
                        .inExplanationOf(EXPLANATION_OF_VOTE)
                        .asked())
                .refusedBecause(DebateRule.A_DELEGATION_EXPLAINS_ITSELF_ONCE);
    }

    @Test
    void who_explains_itself_may_still_speak_and_explain_the_vote_of_a_group() {
        Saying speaking = Saying.by(MEXICO).on(L8);
        Saying forGroup = explaining(EXPLANATION_OF_VOTE, MEXICO).onBehalfOf("grulac");
        Given explained = ready().and(explaining(EXPLANATION_OF_VOTE, MEXICO).asked());

        explained.when(speaking.asked()).then(speaking.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
        explained.when(forGroup.asked()).then(forGroup.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
        explained
                .and(forGroup.asked())
                .when(forGroup.asked())
                .refusedBecause(DebateRule.A_DELEGATION_EXPLAINS_ITSELF_ONCE);
    }

    @Test
    void who_has_no_vote_has_only_a_position_to_explain() {
        for (ParticipantCode observer : new ParticipantCode[] {SIGNATORY, NGO}) {
            Saying ofPosition = explaining(EXPLANATION_OF_POSITION, observer);
            ready().when(explaining(EXPLANATION_OF_VOTE, observer).asked())
                    .refusedBecause(DebateRule.ONLY_WHO_HAS_A_VOTE_EXPLAINS_IT);
            ready().when(ofPosition.asked()).then(ofPosition.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
        }
    }

    @Test
    void a_sponsor_does_not_explain_its_vote_but_may_explain_its_position() {
        Given sponsored = ready().and(new SponsorAdded(L8, new Sponsor(MEXICO, false)));
        Saying ofPosition = explaining(EXPLANATION_OF_POSITION, MEXICO);

        sponsored
                .when(explaining(EXPLANATION_OF_VOTE, MEXICO).asked())
                .refusedBecause(
                        DebateRule.NO_SPONSOR_EXPLAINS_ITS_VOTE_ON_AN_UNAMENDED_DRAFT,
                        Map.of("participant", MEXICO, "draft", L8));
        sponsored.when(ofPosition.asked()).then(ofPosition.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    @Test
    void neither_does_a_member_of_an_organization_that_sponsors_for_its_member_states() {
        Saying ofFrance = explaining(EXPLANATION_OF_VOTE, FRANCE);

        ready().and(new SponsorAdded(L8, new Sponsor(EUROPEAN_UNION, true)))
                .when(ofFrance.asked())
                .refusedBecause(DebateRule.NO_SPONSOR_EXPLAINS_ITS_VOTE_ON_AN_UNAMENDED_DRAFT);
        ready().and(new SponsorAdded(L8, new Sponsor(EUROPEAN_UNION, false)))
                .when(ofFrance.asked())
                .then(ofFrance.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    @Test
    void nor_does_a_member_of_a_group_that_sponsors_unless_it_withdrew_or_nobody_knows_the_members() {
        Saying ofVote = explaining(EXPLANATION_OF_VOTE, MEXICO);
        GroupCode regional = new GroupCode("latin-american-and-caribbean");
        GroupCode negotiating = new GroupCode("group-of-77-and-china");
        ready().and(new SponsorAdded(L8, new Sponsor(PERU, false, regional, List.of())))
                .when(ofVote.asked())
                .refusedBecause(DebateRule.NO_SPONSOR_EXPLAINS_ITS_VOTE_ON_AN_UNAMENDED_DRAFT);
        ready().and(
                        new SponsorAdded(L8, new Sponsor(PERU, false, regional, List.of())),
                        new GroupSponsorExcepted(L8, regional, MEXICO))
                .when(ofVote.asked())
                .then(ofVote.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
        ready().and(new SponsorAdded(L8, new Sponsor(PERU, false, negotiating, List.of())))
                .when(ofVote.asked())
                .then(ofVote.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    @Test
    void who_no_longer_sponsors_explains_its_vote() {
        Saying explaining = explaining(EXPLANATION_OF_VOTE, MEXICO);

        ready().and(new SponsorAdded(L8, new Sponsor(MEXICO, false)), new SponsorWithdrawn(L8, MEXICO))
                .when(explaining.asked())
                .then(explaining.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
    }

    @Test
    void a_sponsor_explains_its_vote_once_its_text_was_amended() {
        Saying explaining = explaining(EXPLANATION_OF_VOTE, MEXICO);
        Given sponsored = ready().and(new SponsorAdded(L8, new Sponsor(MEXICO, false)));

        sponsored
                .and(adopt(AMENDMENT, Decision.by(vote(40, 10, 5))))
                .when(explaining.asked())
                .then(explaining.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
        sponsored
                .and(adopt(AMENDMENT, Decision.BY_CONSENSUS))
                .when(explaining.asked())
                .then(explaining.recorded(PLENARY, FIREARMS, StatementKind.BEFORE_ACTION));
        sponsored
                .and(adopt(
                        new Question(QuestionKind.PART, L8, null, null, null, words("paragraph 2")),
                        Decision.BY_CONSENSUS))
                .when(explaining.asked())
                .refusedBecause(DebateRule.NO_SPONSOR_EXPLAINS_ITS_VOTE_ON_AN_UNAMENDED_DRAFT);
    }

    private static Saying explaining(StatementPurpose purpose, ParticipantCode speaker) {
        return Saying.by(speaker).on(L8).inExplanationOf(purpose);
    }
}
