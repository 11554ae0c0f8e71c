package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

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
    record ApproveStandingInvitations(Symbol list, StandingOrgan requestedBy) implements AttendanceCommand {}

    /** Note that participants have no vote for the time being, and why. */
    @WireName("suspend-voting-rights")
    record SuspendVotingRights(
            List<ParticipantCode> participants, @Nullable Wording why) implements AttendanceCommand {
        public SuspendVotingRights {
            participants = Absent.asEmpty(participants);
        }
    }

    /** Note that participants whose vote was suspended have it again. */
    @WireName("restore-voting-rights")
    record RestoreVotingRights(List<ParticipantCode> participants) implements AttendanceCommand {
        public RestoreVotingRights {
            participants = Absent.asEmpty(participants);
        }
    }

    /** Note that a participant left the session for good; on is the day, where it was said. */
    @WireName("withdraw-participant")
    record WithdrawParticipant(
            ParticipantCode participant, @Nullable LocalDate on) implements AttendanceCommand {}

    /** Object to the admission of somebody who is not registered; an organization comes with its name. */
    @WireName("object-to-admission")
    record ObjectToAdmission(
            ParticipantCode by, Delegation of, @Nullable Wording ground) implements AttendanceCommand {}
}
