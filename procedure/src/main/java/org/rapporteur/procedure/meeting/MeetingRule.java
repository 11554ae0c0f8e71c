package org.rapporteur.procedure.meeting;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on meetings. */
public enum MeetingRule implements Rule {
    A_MEETING_IS_OPENED_ONCE,
    MEETINGS_ARE_NUMBERED_WITHOUT_A_GAP,
    AN_ORGAN_HOLDS_ONE_MEETING_AT_A_TIME,
    MEETINGS_ARE_HELD_DURING_THE_SESSION,
    MEETINGS_ARE_HELD_DURING_A_PART,
    A_SUSPENDED_SESSION_HOLDS_NO_MEETING,
    MEETINGS_FOLLOW_THE_CALENDAR,
    A_COMMITTEE_MEETS_ONCE_CONSTITUTED,
    A_COMMITTEE_MEETS_DURING_AN_OPEN_SESSION,
    ONLY_A_COMMITTEE_MEETS_WITHIN_A_PLENARY,
    A_COMMITTEE_MEETS_WITHIN_A_SUSPENDED_PLENARY,
    THE_PLENARY_WAITS_FOR_THE_COMMITTEE_WITHIN_IT,
    THE_MEETING_IS_OPENED_FIRST,
    THE_MEETING_IS_UNDER_WAY,
    A_MEETING_THAT_ENDED_STAYS_ENDED,
    ONLY_AN_OFFICER_TAKES_THE_CHAIR,
    A_QUORUM_IS_PRESENT(RuleTopic.QUORUM),
    PRESENT_ARE_NOT_MORE_THAN_TAKE_PART(RuleTopic.QUORUM),
    NOBODY_IS_PRESENT_IN_NEGATIVE_NUMBERS(RuleTopic.QUORUM),
    A_COUNT_SAYS_HOW_MANY_ARE_REQUIRED(RuleTopic.QUORUM),
    A_COUNT_IS_ASKED_FOR_BY_SOMEBODY(RuleTopic.QUORUM),
    ONLY_PARTIES_ASK_FOR_A_COUNT(RuleTopic.QUORUM);

    private final Optional<RuleTopic> topic;

    MeetingRule() {
        topic = Optional.empty();
    }

    MeetingRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
