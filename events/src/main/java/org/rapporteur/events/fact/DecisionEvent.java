package org.rapporteur.events.fact;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;

/** Facts on what was decided without a draft, and on the preparation of the next session. */
public sealed interface DecisionEvent extends Event {
    /** An organ discussed the draft provisional agenda of the next session. */
    @WireName("next-agenda-discussed")
    record NextAgendaDiscussed(MeetingNumber meeting) implements DecisionEvent {}

    /** The body decided when its next session would be held. */
    @WireName("next-session-scheduled")
    record NextSessionScheduled(MeetingNumber meeting, int session, DateRange dates) implements DecisionEvent {}

    /**
     * The body decided something without a draft.
     *
     * @param verb {@code null} where it simply decided
     * @param number {@code null} where the decision has none, as most without a draft
     */
    @WireName("procedural-decision-taken")
    record ProceduralDecisionTaken(
            MeetingNumber meeting,
            @Nullable ItemNumber item,

            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording decision,

            @Nullable DecisionVerb verb,
            @Nullable TextNumber number)
            implements DecisionEvent {
        public ProceduralDecisionTaken(MeetingNumber meeting, @Nullable ItemNumber item, Wording decision) {
            this(meeting, item, decision, null);
        }

        public ProceduralDecisionTaken(
                MeetingNumber meeting, @Nullable ItemNumber item, Wording decision, @Nullable DecisionVerb verb) {
            this(meeting, item, decision, verb, null);
        }
    }
}
