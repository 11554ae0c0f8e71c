package org.rapporteur.procedure.attendance;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on attendance. */
public enum AttendanceRule implements Rule {
    A_CATEGORY_IS_ONE_OF_THE_BODY,
    A_REGISTRATION_NAMES_SOMEBODY,
    A_STATE_IS_IN_THE_DIRECTORY,
    ONLY_MEMBERS_OF_THE_BODY_TAKE_PART_AS_MEMBERS,
    A_STATE_TAKES_PART_AS_A_STATE,
    AN_ORGANIZATION_DOES_NOT_TAKE_PART_AS_A_STATE,
    AN_INTEGRATION_ORGANIZATION_IS_IN_THE_DIRECTORY,
    AN_ORGANIZATION_BRINGS_ITS_NAME,
    A_PARTICIPANT_HAS_ONE_NAME,
    A_PARTICIPANT_TAKES_PART_IN_ONE_CAPACITY(RuleTopic.OBSERVERS),
    NOBODY_ATTENDS_IN_NEGATIVE_NUMBERS,
    WHOSE_VOTE_IS_SUSPENDED_OR_RESTORED_IS_NAMED(RuleTopic.VOTING_RIGHTS),
    ONLY_WHO_HAS_A_VOTE_LOSES_IT(RuleTopic.VOTING_RIGHTS),
    A_PARTICIPANT_LEAVES_ON_A_DAY_OF_THE_SESSION,
    ONLY_PARTIES_OBJECT_TO_THE_ADMISSION_OF_OTHERS(RuleTopic.OBSERVERS),
    WHO_IS_REGISTERED_IS_ADMITTED(RuleTopic.OBSERVERS),
    AN_ADMISSION_THAT_WAS_DECIDED_IS_NOT_OBJECTED_TO(RuleTopic.OBSERVERS),
    AN_ADMISSION_THAT_IS_OBJECTED_TO_IS_DECIDED_FIRST(RuleTopic.OBSERVERS),
    WHO_IS_NOT_ADMITTED_IS_NOT_REGISTERED(RuleTopic.OBSERVERS);

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
