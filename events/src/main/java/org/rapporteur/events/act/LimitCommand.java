package org.rapporteur.events.act;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.events.value.MeetingNumber;

/** Acts that limit a debate: who may still ask for the floor, how long and how often one speaks. */
public sealed interface LimitCommand extends Command {
    /** Close the list of speakers on the item before the meeting: replies apart, nobody else is put on it. */
    @WireName("close-speakers-list")
    record CloseSpeakersList(@Nullable MeetingNumber meeting) implements LimitCommand, FloorAct {
        public CloseSpeakersList() {
            this(null);
        }
    }

    /** Open the list of speakers on the item before the meeting again. */
    @WireName("reopen-speakers-list")
    record ReopenSpeakersList(@Nullable MeetingNumber meeting) implements LimitCommand, FloorAct {
        public ReopenSpeakersList() {
            this(null);
        }
    }

    /**
     * Decide, as the body, how long and how often one speaks.
     *
     * @param times how often each delegation speaks on an item; {@code null} where that is not limited
     * @param mode how it was decided; by a vote it is decided on a motion
     */
    @WireName("limit-time")
    record LimitTime(
            LimitScope scope,
            @Bound(least = 1) int minutes,
            @Bound(least = 1) @Nullable Integer times,
            DecisionMode mode)
            implements LimitCommand {}
}
