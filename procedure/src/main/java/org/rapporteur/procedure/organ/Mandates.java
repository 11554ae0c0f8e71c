package org.rapporteur.procedure.organ;

import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Draft;
import org.rapporteur.procedure.state.SessionOrgan;

/** What an organ does that was not referred to it: noted, for who refers what is not always logged. */
public final class Mandates {
    private Mandates() {}

    /** What is noted of an item being taken up in a meeting. */
    public static Optional<DiscrepancyNoted> exceeded(MeetingNumber meeting, ItemNumber item, DecisionContext context) {
        return limited(meeting, context)
                .filter(organ -> !organ.isToConsider(item))
                .map(_ -> OrganWarning.ITEM_NOT_REFERRED_TO_THE_ORGAN.noted(Map.of("meeting", meeting, "item", item)));
    }

    /** What is noted of a draft being acted on in a meeting. */
    public static Optional<DiscrepancyNoted> exceeded(MeetingNumber meeting, Draft draft, DecisionContext context) {
        return limited(meeting, context)
                .filter(organ -> !organ.drafts().contains(draft.symbol()) && !organ.isToConsider(draft.item()))
                .map(_ -> OrganWarning.DRAFT_NOT_REFERRED_TO_THE_ORGAN.noted(
                        Map.of("meeting", meeting, "draft", draft.symbol())));
    }

    private static Optional<SessionOrgan> limited(MeetingNumber meeting, DecisionContext context) {
        return context.state().organs().find(meeting.organ()).filter(SessionOrgan::hasATask);
    }
}
