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
    DEBATE_TAKES_PLACE_IN_AN_OPEN_MEETING,
    THE_ORGAN_ACTS_IN_AN_OPEN_MEETING,
    WHO_TAKES_PART_IS_REGISTERED,
    THE_ITEM_IS_ON_THE_AGENDA,
    AN_ITEM_IS_TAKEN_UP_FIRST,
    THE_DRAFT_IS_ON_RECORD;

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
