package org.rapporteur.events.act;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.DecisionVerb;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Wording;

/** Decisions without a draft, and the preparation of the next session. */
public sealed interface DecisionCommand extends Command {
    /** Discuss the draft provisional agenda of the next session, in the meeting of the extended bureau under way. */
    @WireName("discuss-next-agenda")
    record DiscussNextAgenda() implements DecisionCommand {}

    /** Decide when the next session is held. */
    @WireName("schedule-next-session")
    record ScheduleNextSession(DateRange dates) implements DecisionCommand {}

    /**
     * Decide something without a draft.
     *
     * @param verb where the body does not simply decide; the decision is then what it takes note of, welcomes or agrees
     * @param number where the body numbers such decisions, in the series of those that have a draft
     */
    @WireName("take-procedural-decision")
    record TakeProceduralDecision(
            @Bound(characters = Bound.FREE_TEXT, lines = true)
            Wording decision,

            @Nullable DecisionVerb verb,
            @Nullable TextNumber number)
            implements DecisionCommand {
        public TakeProceduralDecision(Wording decision) {
            this(decision, null);
        }

        public TakeProceduralDecision(Wording decision, @Nullable DecisionVerb verb) {
            this(decision, verb, null);
        }
    }
}
