package org.rapporteur.procedure.debate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DebateCommand.ExerciseRightOfReply;
import org.rapporteur.events.act.DebateCommand.GrantFurtherReply;
import org.rapporteur.events.body.Right;
import org.rapporteur.events.fact.DebateEvent.FurtherReplyGranted;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.Debate;
import org.rapporteur.procedure.state.DecisionContext;

/** The right of reply. */
final class Replies {
    private static final int USUAL = 2;

    private Replies() {}

    static List<Event> reply(ExerciseRightOfReply act, DecisionContext context) {
        Floor floor = Floor.in(context);
        demandEntitled(act.speaker(), context);
        RightOfReplyExercised fact = new RightOfReplyExercised(floor.meeting(), floor.item(), act.speaker());
        List<Event> facts = new ArrayList<>(List.of(fact));
        Map<String, Object> particulars = Map.of("participant", fact.speaker(), "meeting", fact.meeting());
        Debate debate = context.state().debate();
        if (!debate.hasSomethingToAnswer(fact)) {
            facts.add(DebateWarning.REPLY_TO_NOTHING.noted(particulars));
        }
        if (debate.repliesLike(fact) >= USUAL + debate.furtherRepliesLike(fact)) {
            facts.add(DebateWarning.MORE_THAN_TWO_REPLIES.noted(particulars));
        }
        return facts;
    }

    /** One that was granted and not made yet is not granted again. */
    static List<Event> grant(GrantFurtherReply act, DecisionContext context) {
        Floor floor = Floor.in(context);
        demandEntitled(act.speaker(), context);
        RightOfReplyExercised reply = new RightOfReplyExercised(floor.meeting(), floor.item(), act.speaker());
        Debate debate = context.state().debate();
        long made = Math.max(0, debate.repliesLike(reply) - USUAL);
        return debate.furtherRepliesLike(reply) > made
                ? List.of()
                : List.of(new FurtherReplyGranted(floor.meeting(), floor.item(), act.speaker()));
    }

    static void demandEntitled(ParticipantCode speaker, DecisionContext context) {
        Category category = context.capacityOf(speaker);
        Rejected.unless(
                context.participants().may(speaker, Right.REPLY),
                DebateRule.ONLY_PARTIES_AND_SIGNATORIES_REPLY,
                Map.of("participant", context.named(speaker), "category", category));
    }
}
