package org.rapporteur.procedure.bureau;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on the officers. */
public enum BureauRule implements Rule {
    AN_OFFICE_IS_ONE_OF_THE_BODY(RuleTopic.ELECTION_OF_OFFICERS),
    OFFICERS_COME_FROM_STATES_OF_A_REGIONAL_GROUP(RuleTopic.ELECTION_OF_OFFICERS),
    OFFICERS_COME_FROM_PARTIES(RuleTopic.ELECTION_OF_OFFICERS),
    OFFICES_ROTATE_AMONG_THE_REGIONAL_GROUPS(RuleTopic.ELECTION_OF_OFFICERS),
    A_PERSON_STANDS_FOR_ONE_OFFICE(RuleTopic.ELECTION_OF_OFFICERS),
    AN_ELECTION_NAMES_SOMEBODY(RuleTopic.ELECTION_OF_OFFICERS),
    ONLY_NOMINEES_ARE_ELECTED(RuleTopic.ELECTION_OF_OFFICERS),
    NO_OFFICE_HAS_MORE_HOLDERS_THAN_SEATS(RuleTopic.ELECTION_OF_OFFICERS),
    ONLY_AN_OFFICER_IS_REPLACED(RuleTopic.REPLACEMENT_OF_OFFICERS),
    A_SUCCESSOR_COMES_FROM_THE_SAME_STATE(RuleTopic.REPLACEMENT_OF_OFFICERS),
    A_SUCCESSOR_HOLDS_NO_OFFICE_YET(RuleTopic.REPLACEMENT_OF_OFFICERS);

    private final RuleTopic topic;

    BureauRule(RuleTopic topic) {
        this.topic = topic;
    }

    @Override
    public Optional<RuleTopic> topic() {
        return Optional.of(topic);
    }
}
