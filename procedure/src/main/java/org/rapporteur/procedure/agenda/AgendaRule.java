package org.rapporteur.procedure.agenda;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on the agenda and the organization of work. */
public enum AgendaRule implements Rule {
    AN_AGENDA_HAS_ITEMS(RuleTopic.PROVISIONAL_AGENDA),
    AN_ITEM_NUMBER_IS_GIVEN_ONCE(RuleTopic.PROVISIONAL_AGENDA),
    A_SUB_ITEM_STANDS_UNDER_ITS_ITEM(RuleTopic.PROVISIONAL_AGENDA),
    ONLY_SUBSTANCE_HAS_SEVERAL_ITEMS(RuleTopic.PROVISIONAL_AGENDA),
    AN_AGENDA_PROVIDES_FOR_THE_REPORT(RuleTopic.PROVISIONAL_AGENDA),
    ONLY_WORKING_GROUPS_OF_THE_BODY_STAND_ON_ITS_AGENDA,
    AN_ADOPTED_AGENDA_STANDS(RuleTopic.ADOPTION_OF_AGENDA),
    THE_PROVISIONAL_AGENDA_IS_ISSUED_FIRST(RuleTopic.PROVISIONAL_AGENDA),
    THE_AGENDA_IS_ADOPTED_FIRST(RuleTopic.ADOPTION_OF_AGENDA),
    A_CONCLUDED_ITEM_STAYS_CONCLUDED,
    ONLY_AN_OPEN_ITEM_IS_CONCLUDED,
    A_SILENCE_PROCEDURE_ENDS_BEFORE_THE_SESSION,
    AN_APPROVAL_BEARS_THE_DATE_OF_ITS_MEETING,
    THE_COMMITTEE_OF_THE_WHOLE_DOES_NOT_ORGANIZE_THE_SESSION,
    A_STANDING_DECISION_PROVIDES_FOR_THE_COMMITTEE,
    ONLY_A_CONSTITUTED_COMMITTEE_IS_LIMITED,
    A_LIMIT_NAMES_LANGUAGES;

    private final Optional<RuleTopic> topic;

    AgendaRule() {
        topic = Optional.empty();
    }

    AgendaRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
