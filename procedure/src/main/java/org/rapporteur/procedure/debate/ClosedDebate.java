package org.rapporteur.procedure.debate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.DebateOn;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/** A debate that the body closed or adjourned, until the item is taken up anew. */
final class ClosedDebate {
    private ClosedDebate() {}

    /**
     * Lets what belongs to the debate on an item pass: by when it happened, for it may be logged after the closing.
     *
     * @throws Rejected if the organ had closed the debate by then, or adjourned it
     */
    static void demandOpen(MeetingNumber meeting, @Nullable ItemNumber item, DecisionContext context) {
        if (item == null) {
            return;
        }
        DebateOn debate = new DebateOn(meeting.organ(), item);
        if (!context.state().limits().isDebateClosed(debate)) {
            return;
        }
        Rejected.unless(
                context.state().times().isDebateClosedAfter(context.occasion().occurredAt(), debate),
                DebateRule.NOBODY_SPEAKS_ONCE_THE_DEBATE_IS_CLOSED,
                Map.of("item", item));
    }
}
