package org.rapporteur.procedure.vote;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for taking a decision, whatever it is on. */
public enum VoteRule implements Rule {
    A_QUESTION_SAYS_WHAT_IT_IS_ABOUT,
    A_DECIDED_QUESTION_STAYS_DECIDED,
    ONE_QUESTION_IS_VOTED_ON_AT_A_TIME,
    A_VOTE_HAS_ITS_FIGURES,
    ONLY_A_VOTE_HAS_FIGURES,
    A_VOTE_ADOPTS_OR_REJECTS,
    A_BALLOT_ELECTS,
    AMENDMENTS_ARE_DECIDED_BEFORE_THE_DRAFT,
    WHAT_IS_RULED_OUT_IS_NOT_DECIDED_ON,
    WHAT_IS_RULED_AN_AMENDMENT_IS_DECIDED_ON_AS_ONE,
    WHAT_IS_RULED_A_PROPOSAL_IS_DECIDED_ON_AS_ONE,
    THE_BODY_VOTES_BY_ITS_METHODS,
    THE_OUTCOME_FOLLOWS_FROM_THE_NUMBERS,
    AN_EQUALLY_DIVIDED_VOTE_IS_TAKEN_AGAIN,
    ONLY_PARTIES_VOTE(RuleTopic.VOTING_RIGHTS),
    ONLY_PARTIES_ASK_FOR_A_VOTE(RuleTopic.VOTING_RIGHTS),
    AN_INTEGRATION_ORGANIZATION_VOTES_INSTEAD_OF_ITS_MEMBERS(RuleTopic.VOTING_RIGHTS),
    AN_OBJECTION_PREVENTS_A_DECISION_WITHOUT_A_VOTE(RuleTopic.CONSENSUS);

    private final Optional<RuleTopic> topic;

    VoteRule() {
        topic = Optional.empty();
    }

    VoteRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
