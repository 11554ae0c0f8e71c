package org.rapporteur.events.fact;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Wording;

/** Facts on what was decided without a draft, and on the preparation of the next session. */
public sealed interface DecisionEvent extends Event {
    /** An organ discussed the draft provisional agenda of the next session. */
    @WireName("next-agenda-discussed")
    record NextAgendaDiscussed(MeetingNumber meeting) implements DecisionEvent {}

    /** The body decided when its next session would be held. */
    @WireName("next-session-scheduled")
    record NextSessionScheduled(MeetingNumber meeting, int session, DateRange dates) implements DecisionEvent {}

    /** The body decided something without a draft. */
    @WireName("procedural-decision-taken")
    record ProceduralDecisionTaken(
            MeetingNumber meeting,
            @Nullable ItemNumber item,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording decision)
            implements DecisionEvent {}
}
