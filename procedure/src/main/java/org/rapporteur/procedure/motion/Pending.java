package org.rapporteur.procedure.motion;

import java.util.Map;
import java.util.function.Predicate;
import org.rapporteur.events.value.Motion;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.PendingMotions;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** The motions that wait for a decision. */
public final class Pending {
    private Pending() {}

    /**
     * Lets a question pass that is put by no motion, or by one that waits for a decision.
     *
     * @param asked as it was asked: by the number of the motion, if it is put by one
     * @param organ in which it is
     * @throws Rejected if its motion was decided on or withdrawn, or its meeting ended, or it was made in another organ
     */
    public static void demand(Question asked, Organ organ, DecisionContext context) {
        if (asked.kind() == QuestionKind.MOTION && asked.number() != null) {
            demand(asked.number(), motion -> motion.meeting().organ().equals(organ), context);
        }
    }

    static void demand(int number, DecisionContext context) {
        demand(number, _ -> true, context);
    }

    private static void demand(int number, Predicate<Motion> which, DecisionContext context) {
        Rejected.unless(
                context.state().motions().pending().find(number).filter(which).isPresent(),
                MotionRule.ONLY_A_MOTION_BEFORE_THE_MEETING_IS_DECIDED,
                Map.of("number", number));
    }

    /** The motion of this number, which is the one to be decided on first. */
    static Motion first(int number, DecisionContext context) {
        demand(number, context);
        PendingMotions pending = context.state().motions().pending();
        Motion first = pending.find(number)
                .flatMap(motion -> pending.first(motion.meeting().organ()))
                .orElseThrow();
        Rejected.unless(
                first.number() == number,
                MotionRule.A_HIGHER_MOTION_IS_DECIDED_FIRST,
                Map.of("pending", first.kind(), "number", first.number()));
        return first;
    }
}
