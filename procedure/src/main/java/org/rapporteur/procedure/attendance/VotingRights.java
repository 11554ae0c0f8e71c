package org.rapporteur.procedure.attendance;

import java.util.List;
import org.rapporteur.events.act.AttendanceCommand.RestoreVotingRights;
import org.rapporteur.events.act.AttendanceCommand.SuspendVotingRights;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsRestored;
import org.rapporteur.events.fact.AttendanceEvent.VotingRightsSuspended;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ParticipantStanding;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;

/**
 * The suspension of votes, mostly of those in arrears. The instrument of a body or a decision of its own suspends them;
 * here it is only noted, so that no meeting is needed. Whoever has no vote still takes part, and counts for the quorum.
 */
final class VotingRights {
    private VotingRights() {}

    /** Of those who had a vote; nothing if none of them had. */
    static List<Event> suspend(SuspendVotingRights act, DecisionContext context) {
        check(act.participants(), context);
        ParticipantStanding standing = context.state().attendance().standing();
        List<ParticipantCode> fresh = act.participants().stream()
                .distinct()
                .filter(participant -> !standing.isWithoutVote(participant))
                .toList();
        return fresh.isEmpty() ? List.of() : List.of(new VotingRightsSuspended(fresh, act.why()));
    }

    /** Of those who had none; nothing if all had one. */
    static List<Event> restore(RestoreVotingRights act, DecisionContext context) {
        check(act.participants(), context);
        ParticipantStanding standing = context.state().attendance().standing();
        List<ParticipantCode> suspended = act.participants().stream()
                .distinct()
                .filter(standing::isWithoutVote)
                .toList();
        return suspended.isEmpty() ? List.of() : List.of(new VotingRightsRestored(suspended));
    }

    private static void check(List<ParticipantCode> participants, DecisionContext context) {
        Rejected.unless(!participants.isEmpty(), AttendanceRule.WHOSE_VOTE_IS_SUSPENDED_OR_RESTORED_IS_NAMED);
        for (ParticipantCode participant : participants) {
            context.demandNotLeft(participant);
            context.demandRegisteredParty(participant, AttendanceRule.ONLY_WHO_HAS_A_VOTE_LOSES_IT);
        }
    }
}
