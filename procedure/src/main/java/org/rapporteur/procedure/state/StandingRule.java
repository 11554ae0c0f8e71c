package org.rapporteur.procedure.state;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules that every area keeps in the same way. */
public enum StandingRule implements Rule {
    THE_SESSION_IS_OPENED_FIRST,
    A_CLOSED_SESSION_STAYS_CLOSED,
    NOTHING_IS_DECIDED_OUTSIDE_AN_OPEN_PLENARY,
    NOTHING_IS_DECIDED_WITHOUT_A_QUORUM(RuleTopic.QUORUM),
    NOTHING_IS_DECIDED_AFTER_A_QUORUM_WAS_FOUND_ABSENT(RuleTopic.QUORUM),
    A_CHALLENGED_QUORUM_IS_COUNTED_BEFORE_ANYTHING_ELSE(RuleTopic.QUORUM),
    A_RESUMED_MEETING_COUNTS_ITS_QUORUM_ANEW(RuleTopic.QUORUM),
    VOTING_IS_NOT_INTERRUPTED,
    DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING,
    A_MEETING_THAT_IS_NAMED_IS_OPEN,
    WHERE_SEVERAL_ORGANS_MEET_IT_IS_SAID_WHERE,
    THE_ORGAN_ACTS_IN_AN_OPEN_MEETING,
    WHO_TAKES_PART_IS_REGISTERED,
    WHO_LEFT_TAKES_NO_MORE_PART,
    ONLY_WHO_MAY_SPEAK_TAKES_THE_FLOOR,
    THE_ITEM_IS_ON_THE_AGENDA,
    AN_ITEM_IS_TAKEN_UP_FIRST,
    THE_DRAFT_IS_ON_RECORD,
    WHO_SHARES_A_NAME_IS_NAMED_WITH_THE_STATE,
    THE_BODY_ADOPTS_TEXTS_OF_THE_KIND,
    AN_ISSUED_SYMBOL_IS_NEW;

    private final Optional<RuleTopic> topic;

    StandingRule() {
        topic = Optional.empty();
    }

    StandingRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
