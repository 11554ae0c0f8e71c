package org.rapporteur.procedure.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AttendanceEvent;
import org.rapporteur.events.fact.AttendanceEvent.AdmissionObjectedTo;
import org.rapporteur.events.fact.AttendanceEvent.AttendanceNoted;
import org.rapporteur.events.fact.AttendanceEvent.ObserverRulesRecalled;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantWithdrawn;
import org.rapporteur.events.fact.AttendanceEvent.ParticipantsRegistered;
import org.rapporteur.events.fact.AttendanceEvent.StandingInvitationsApproved;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ParticipantStanding;

/**
 * What became of the standing of participants.
 *
 * @param on the day, where one was said that need not be the one of the act
 */
record StandingChange(
        Kind kind,
        List<ParticipantCode> participants,
        @Nullable LocalDate on) {
    enum Kind {
        VOTE_SUSPENDED,
        VOTE_RESTORED,
        LEFT
    }

    StandingChange {
        participants = Absent.asEmpty(participants);
    }

    ParticipantStanding to(ParticipantStanding before) {
        return switch (kind) {
            case VOTE_SUSPENDED -> before.suspending(participants);
            case VOTE_RESTORED -> before.restoring(participants);
            case LEFT -> before.leftBy(participants.getFirst());
        };
    }

    static Optional<StandingChange> by(AttendanceEvent event) {
        return switch (event) {
            case VotingRightsSuspended fact ->
                Optional.of(new StandingChange(Kind.VOTE_SUSPENDED, fact.participants(), null));
            case VotingRightsRestored fact ->
                Optional.of(new StandingChange(Kind.VOTE_RESTORED, fact.participants(), null));
            case ParticipantWithdrawn fact ->
                Optional.of(new StandingChange(Kind.LEFT, List.of(fact.participant()), fact.on()));
            case ParticipantsRegistered _,
                    AttendanceNoted _,
                    ObserverRulesRecalled _,
                    StandingInvitationsApproved _,
                    AdmissionObjectedTo _ -> Optional.empty();
        };
    }
}
