package org.rapporteur.events.fact;

import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkingGroupCode;

/** Facts on subsidiary bodies between sessions. */
public sealed interface WorkingGroupEvent extends Event {
    /** What an earlier resolution or decision did to a working group. */
    @WireName("mandate-recalled")
    record MandateRecalled(WorkingGroupCode group, MandateKind kind, EarlierText basis) implements WorkingGroupEvent {}

    /** A working group held, or was to hold, a session whose report has a symbol. */
    @WireName("working-group-met")
    record WorkingGroupMet(
            WorkingGroupCode group,
            @Bound(least = 1, most = Bound.LAST_SESSION) int number,
            DateRange dates,
            Symbol report)
            implements WorkingGroupEvent {}
}
