package org.rapporteur.procedure.inorder;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.value.MotionKind;

/**
 * Who may act, and the rule that says so.
 *
 * @param topic {@code null} where no rule of procedure is about it in particular
 * @param motion that is made, if one is: the profile has the number of the rule on motions of its kind
 */
public record Entitlement(
        Who who, @Nullable RuleTopic topic, @Nullable MotionKind motion) {
    /** Those who can do something in a session. */
    public enum Who {
        SECRETARIAT,
        PRESIDING_OFFICER,
        BUREAU,
        /** The body as such decides. */
        BODY,
        COMMITTEE,
        PARTIES,
        SPONSORS,
        PARTICIPANTS,
        CHAIRS
    }

    static Entitlement of(Who who) {
        return new Entitlement(who, null, null);
    }

    static Entitlement of(Who who, RuleTopic topic) {
        return new Entitlement(who, topic, null);
    }

    static Entitlement toMove(MotionKind motion) {
        return new Entitlement(Who.PARTIES, null, motion);
    }

    /** The number of that rule in the rules of procedure of a body; nothing where it is not known. */
    public Optional<String> ruleNumber(BodyProfile body) {
        return motion == null
                ? Optional.ofNullable(topic).flatMap(body::rule)
                : body.motion(motion).ruleNumber();
    }
}
