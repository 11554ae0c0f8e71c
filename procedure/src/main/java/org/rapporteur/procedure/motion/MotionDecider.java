package org.rapporteur.procedure.motion;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.MotionCommand;
import org.rapporteur.events.act.MotionCommand.Move;
import org.rapporteur.events.act.MotionCommand.SpeakOnMotion;
import org.rapporteur.events.act.MotionCommand.WithdrawMotion;
import org.rapporteur.events.body.MotionTerms;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MotionEvent.MotionSpokenOn;
import org.rapporteur.events.fact.MotionEvent.MotionWithdrawn;
import org.rapporteur.events.value.Motion;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Motions;

/** Decides on {@link MotionCommand}s. */
public final class MotionDecider {
    private MotionDecider() {}

    public static List<Event> decide(MotionCommand command, DecisionContext context) {
        return switch (command) {
            case Move act -> Moving.move(act, context);
            case SpeakOnMotion act -> speak(act, context);
            case WithdrawMotion act -> withdraw(act, context);
        };
    }

    private static List<Event> speak(SpeakOnMotion act, DecisionContext context) {
        MotionSpokenOn fact = new MotionSpokenOn(context.meetingOf(act), act.motion(), act.speaker(), act.side());
        Motions motions = context.state().motions();
        if (motions.speeches().contains(fact)) {
            return List.of();
        }
        Motion motion = Pending.first(act.motion(), context);
        context.demandParty(act.speaker(), MotionRule.ONLY_PARTIES_MAKE_MOTIONS_AND_SPEAK_ON_THEM);
        MotionTerms terms = context.body().motion(motion.kind());
        demandUnder(terms, !terms.isNotDebated(), MotionRule.A_MOTION_IS_NOT_DEBATED, Map.of("motion", motion.kind()));
        Rejected.unless(
                motions.speeches().stream()
                        .noneMatch(speech -> speech.motion() == act.motion()
                                && speech.speaker().equals(act.speaker())),
                MotionRule.A_DELEGATION_SPEAKS_ON_ONE_SIDE_OF_A_MOTION,
                Map.of("participant", context.named(act.speaker())));
        int allowed = terms.speakers(act.side());
        demandUnder(
                terms,
                motions.speakers(act.motion(), act.side()) < allowed,
                MotionRule.NO_MORE_SPEAK_ON_A_MOTION_THAN_THE_RULE_ALLOWS,
                Map.of("motion", motion.kind(), "side", act.side(), "allowed", allowed));
        return List.of(fact);
    }

    /** The refusal cites the rule on motions of this kind, where its number is known. */
    private static void demandUnder(
            MotionTerms terms, boolean holds, MotionRule rule, Map<String, Object> particulars) {
        if (!holds) {
            throw Rejected.because(rule, particulars).citing(terms.ruleNumber());
        }
    }

    private static List<Event> withdraw(WithdrawMotion act, DecisionContext context) {
        Pending.demand(act.motion(), context);
        return List.of(new MotionWithdrawn(context.meetingOf(act), act.motion()));
    }
}
