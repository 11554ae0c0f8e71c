package org.rapporteur.procedure.attendance;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on attendance. */
public enum AttendanceRule implements Rule {
    A_REGISTRATION_NAMES_SOMEBODY,
    A_STATE_IS_IN_THE_DIRECTORY,
    A_STATE_TAKES_PART_AS_A_STATE,
    AN_ORGANIZATION_DOES_NOT_TAKE_PART_AS_A_STATE,
    AN_INTEGRATION_ORGANIZATION_IS_IN_THE_DIRECTORY,
    AN_ORGANIZATION_BRINGS_ITS_NAME,
    A_PARTICIPANT_HAS_ONE_NAME,
    A_PARTICIPANT_TAKES_PART_IN_ONE_CAPACITY(RuleTopic.OBSERVERS),
    NOBODY_ATTENDS_IN_NEGATIVE_NUMBERS;

    private final Optional<RuleTopic> topic;

    AttendanceRule() {
        topic = Optional.empty();
    }

    AttendanceRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
