package org.rapporteur.events.fact;

import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DecisionMode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.LimitScope;
import org.rapporteur.events.value.MeetingNumber;

/** Limits to a debate. */
public sealed interface LimitEvent extends Event {
    /** The list of speakers on an item was closed. */
    @WireName("speakers-list-closed")
    record SpeakersListClosed(MeetingNumber meeting, ItemNumber item) implements LimitEvent {}

    /** The list of speakers on an item was opened again. */
    @WireName("speakers-list-reopened")
    record SpeakersListReopened(MeetingNumber meeting, ItemNumber item) implements LimitEvent {}

    /**
     * The body limited how long one speaks, and perhaps how often.
     *
     * @param item before the meeting when it did
     */
    @WireName("time-limited")
    record TimeLimited(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            LimitScope scope,
            @Bound(least = 1) int minutes,
            @Bound(least = 1) @Nullable Integer times,
            DecisionMode mode)
            implements LimitEvent {}
}
