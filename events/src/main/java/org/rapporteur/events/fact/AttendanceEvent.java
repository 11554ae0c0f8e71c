package org.rapporteur.events.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Symbol;

/** Facts on who takes part. */
public sealed interface AttendanceEvent extends Event {
    /** Delegations registered in one capacity. */
    @WireName("participants-registered")
    record ParticipantsRegistered(Category category, List<Delegation> delegations) implements AttendanceEvent {
        public ParticipantsRegistered {
            delegations = Absent.asEmpty(delegations);
        }
    }

    /**
     * How many of a category attended, as the list of participants says; no number where it only says that some did.
     */
    @WireName("attendance-noted")
    record AttendanceNoted(Category category, @Nullable Integer number) implements AttendanceEvent {}

    /** The attention of participants was drawn to the rules on observers. */
    @WireName("observer-rules-recalled")
    record ObserverRulesRecalled(MeetingNumber meeting) implements AttendanceEvent {}

    /** The list of organizations with a standing invitation was approved. */
    @WireName("standing-invitations-approved")
    record StandingInvitationsApproved(MeetingNumber meeting, Symbol list, Organ requestedBy)
            implements AttendanceEvent {}
}
