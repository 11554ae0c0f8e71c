package org.rapporteur.procedure.session;

import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.procedure.kernel.Rule;

/** The rules for acts on the session as a whole. */
public enum SessionRule implements Rule {
    THE_SESSION_IS_SCHEDULED_FIRST,
    THE_BODY_IS_KNOWN,
    SESSIONS_COUNT_FROM_ONE,
    A_SESSION_IS_SCHEDULED_ONCE,
    A_NEWER_PROFILE_KEEPS_ITS_CODES,
    PARTS_MAKE_UP_THE_SESSION,
    PARTS_FOLLOW_ONE_ANOTHER,
    ONLY_A_SUSPENDED_SESSION_IS_RESUMED,
    PARTIES_ARE_INVITED_ONCE,
    PARTIES_ARE_INVITED_BEFORE_THE_SESSION_BEGINS,
    PARTIES_ARE_INVITED_BEFORE_THE_SESSION_IS_OPENED,
    A_SESSION_IS_OPENED_WITH_A_QUORUM(RuleTopic.QUORUM),
    A_SESSION_IS_CLOSED_AFTER_IT_WAS_OPENED;

    private final Optional<RuleTopic> topic;

    SessionRule() {
        topic = Optional.empty();
    }

    SessionRule(RuleTopic topic) {
        this.topic = Optional.of(topic);
    }

    @Override
    public Optional<RuleTopic> topic() {
        return topic;
    }
}
