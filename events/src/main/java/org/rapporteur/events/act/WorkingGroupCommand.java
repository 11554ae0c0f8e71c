package org.rapporteur.events.act;

import org.rapporteur.events.WireName;
import org.rapporteur.events.bound.Bound;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.WorkingGroupCode;

/** Acts that record the work of subsidiary bodies. */
public sealed interface WorkingGroupCommand extends Command {
    /** Recall what an earlier text did to a working group. */
    @WireName("recall-mandate")
    record RecallMandate(WorkingGroupCode group, MandateKind kind, EarlierText basis) implements WorkingGroupCommand {}

    /** Record a session of a working group, held or to be held, and the symbol of its report. */
    @WireName("record-working-group-session")
    record RecordWorkingGroupSession(
            WorkingGroupCode group,
            @Bound(least = 1, most = Bound.LAST_SESSION) int number,
            DateRange dates,
            Symbol report)
            implements WorkingGroupCommand {}
}
