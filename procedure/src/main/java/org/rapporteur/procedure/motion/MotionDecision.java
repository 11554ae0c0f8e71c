package org.rapporteur.procedure.motion;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.rapporteur.events.act.AgendaCommand.DeferItem;
import org.rapporteur.events.act.MeetingCommand.AdjournMeeting;
import org.rapporteur.events.act.MeetingCommand.SuspendMeeting;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MotionEvent.MotionMade;
import org.rapporteur.events.value.Decision;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Question;
import org.rapporteur.procedure.agenda.AgendaDecider;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.limit.LimitDecider;
import org.rapporteur.procedure.meeting.MeetingDecider;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.vote.Deciding;

/** The decision on a motion, and what follows from it as far as the record can know. */
public final class MotionDecision {
    private MotionDecision() {}

    /**
     * What a decision on a motion leads to.
     *
     * @param question by the number of a motion that waits for a decision
     * @param meeting in which it waits: a motion belongs to its meeting, and is not decided in writing
     * @throws Rejected if it is not decided so, or what it calls for cannot be done
     */
    public static List<Event> decide(
            Question question,
            MeetingNumber meeting,
            DecisionOutcome outcome,
            Decision decision,
            DecisionContext context) {
        MotionMade motion = context.state()
                .motions()
                .find(Objects.requireNonNull(question.number()))
                .orElseThrow();
        List<Event> facts = new ArrayList<>(
                Deciding.decide(meeting, context.itemThen(meeting).orElse(null), question, outcome, decision, context));
        if (outcome == DecisionOutcome.ADOPTED) {
            facts.addAll(following(motion, meeting, context));
        }
        return facts;
    }

    private static List<Event> following(MotionMade motion, MeetingNumber meeting, DecisionContext context) {
        return switch (motion.kind()) {
            case SUSPEND_MEETING -> MeetingDecider.decide(new SuspendMeeting(meeting), context);
            case ADJOURN_MEETING -> MeetingDecider.decide(new AdjournMeeting(meeting), context);
            case NO_ACTION -> leftAside(motion, meeting, DecisionOutcome.NOT_ACTED_ON, context);
            case NO_COMPETENCE -> leftAside(motion, meeting, DecisionOutcome.LAPSED, context);
            case DEFER_ITEM ->
                AgendaDecider.decide(new DeferItem(Objects.requireNonNull(motion.about()), null), context);
            case CLOSE_LIST -> LimitDecider.closed(meeting, Objects.requireNonNull(motion.about()), context);
            // Reconsideration is decided as a question of its own; what the rest call for is done in acts of its own.
            case RECONSIDER, ADJOURN_DEBATE, CLOSE_DEBATE, DIVISION, PRIORITY, SECRET_BALLOT, SUSPEND_RULE, OTHER ->
                List.of();
        };
    }

    /** The draft may have been withdrawn since; and where an organ leaves it aside, it is still before the body. */
    private static List<Event> leftAside(
            MotionMade motion, MeetingNumber meeting, DecisionOutcome outcome, DecisionContext context) {
        Draft draft = context.draft(Objects.requireNonNull(motion.draft()));
        return draft.wasActedOn() || !meeting.isPlenary()
                ? List.of()
                : List.of(new DraftNotAdopted(meeting, draft.symbol(), draft.currentSymbol(), outcome));
    }
}
