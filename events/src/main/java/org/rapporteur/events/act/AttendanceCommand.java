package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Symbol;

/** Acts on attendance. */
public sealed interface AttendanceCommand extends Command {
    /** Register States by code, or organizations with their names, in one capacity. */
    @WireName("register-participants")
    record RegisterParticipants(Category category, List<ParticipantCode> states, List<Delegation> organizations)
            implements AttendanceCommand {
        public RegisterParticipants {
            states = Absent.asEmpty(states);
            organizations = Absent.asEmpty(organizations);
        }
    }

    /** Note how many of a category attended according to the list of participants. */
    @WireName("note-attendance")
    record NoteAttendance(Category category, @Nullable Integer number) implements AttendanceCommand {}

    /** Draw attention to the rules on observers. */
    @WireName("recall-observer-rules")
    record RecallObserverRules() implements AttendanceCommand {}

    /** Approve the list of organizations with a standing invitation. */
    @WireName("approve-standing-invitations")
    record ApproveStandingInvitations(Symbol list, Organ requestedBy) implements AttendanceCommand {}
}
