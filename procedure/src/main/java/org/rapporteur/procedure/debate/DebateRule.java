package org.rapporteur.procedure.debate;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts of speech. */
public enum DebateRule implements Rule {
    ONE_SPEAKS_ON_AN_ITEM_UNDER_CONSIDERATION,
    ONLY_AN_INTEGRATION_ORGANIZATION_SPEAKS_FOR_MEMBER_STATES,
    ONE_SPEAKS_FOR_GROUPS_OF_THE_DIRECTORY,
    NO_GROUP_SPEAKS_WITHOUT_ITS_MEMBER,
    ONLY_OTHER_STATES_ALIGN_THEMSELVES,
    WHO_READS_OUT_FOR_ANOTHER_IS_NAMED,
    ONLY_PRESIDENTS_UP_TO_THIS_SESSION_SPEAK,
    AT_LEAST_ONE_PERSON_SPEAKS,
    ONLY_WHO_IS_ON_THE_LIST_CHANGES_PLACES,
    PLACES_ON_A_LIST_COUNT_FROM_ONE,
    ONLY_PARTIES_AND_SIGNATORIES_REPLY(RuleTopic.RIGHT_OF_REPLY),
    AN_EXPLANATION_IS_OF_A_DRAFT,
    A_DELEGATION_EXPLAINS_ITSELF_ONCE,
    ONLY_WHO_HAS_A_VOTE_EXPLAINS_IT(RuleTopic.VOTING_RIGHTS),
    NO_SPONSOR_EXPLAINS_ITS_VOTE_ON_AN_UNAMENDED_DRAFT(RuleTopic.EXPLANATION_OF_VOTE),
    A_VOTE_THAT_WAS_NOT_TAKEN_IS_NOT_EXPLAINED_AFTERWARDS;

    private final Optional<RuleTopic> topic;

    DebateRule() {
        topic = Optional.empty();
    }

    DebateRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
