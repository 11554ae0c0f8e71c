package org.rapporteur.procedure.debate;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.StandingRule;

/** Where one speaks: in the meeting under way, on the item before it. */
record Floor(MeetingNumber meeting, @Nullable ItemNumber item) {

    /**
     * The floor, with an item, or without one at the opening of the session.
     *
     * @throws Rejected if no meeting is under way, or none of its items after the opening
     */
    static Floor in(DecisionContext context) {
        Floor floor = withOrWithoutItem(context);
        Rejected.unless(
                floor.item != null || isJustOpened(context),
                StandingRule.AN_ITEM_IS_TAKEN_UP_FIRST,
                Map.of("meeting", floor.meeting));
        return floor;
    }

    /** The floor, with the item that is before the meeting, if one is. */
    static Floor withOrWithoutItem(DecisionContext context) {
        MeetingNumber meeting = context.inDebate();
        return new Floor(meeting, context.itemThen(meeting).orElse(null));
    }

    private static boolean isJustOpened(DecisionContext context) {
        return context.state().progress().opened()
                && context.state().agenda().takenUp().isEmpty();
    }
}
