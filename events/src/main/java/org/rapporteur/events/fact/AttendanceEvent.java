package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Category;
import org.rapporteur.events.value.Delegation;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

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
    record StandingInvitationsApproved(MeetingNumber meeting, Symbol list, StandingOrgan requestedBy)
            implements AttendanceEvent {}

    /** Participants have no vote from then on. */
    @WireName("voting-rights-suspended")
    record VotingRightsSuspended(
            List<ParticipantCode> participants, @Nullable Wording why) implements AttendanceEvent {
        public VotingRightsSuspended {
            participants = Absent.asEmpty(participants);
        }
    }

    /** Participants have their vote again. */
    @WireName("voting-rights-restored")
    record VotingRightsRestored(List<ParticipantCode> participants) implements AttendanceEvent {
        public VotingRightsRestored {
            participants = Absent.asEmpty(participants);
        }
    }

    /** A participant left the session for good; what it did before stays. The day is kept where it was said. */
    @WireName("participant-withdrawn")
    record ParticipantWithdrawn(
            ParticipantCode participant, @Nullable LocalDate on) implements AttendanceEvent {}

    /** A party objected to the admission of somebody, on which the body then decides. */
    @WireName("admission-objected-to")
    record AdmissionObjectedTo(
            ParticipantCode by, Delegation of, @Nullable Wording ground) implements AttendanceEvent {}
}
