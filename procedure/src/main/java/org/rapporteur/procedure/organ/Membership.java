package org.rapporteur.procedure.organ;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.events.value.Choice;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Vote;
import org.rapporteur.procedure.state.DecisionContext;

/** Who votes in an organ that the session established: its members, where they are known. */
public final class Membership {
    private Membership() {}

    /** Those who voted at a meeting of an organ and are none of its members. */
    public static List<DiscrepancyNoted> othersIn(Vote vote, MeetingNumber meeting, DecisionContext context) {
        List<ParticipantCode> members = context.state().organs().membersOf(meeting.organ());
        return members.isEmpty()
                ? List.of()
                : Stream.of(Choice.values())
                        .flatMap(choice -> vote.named(choice).stream())
                        .distinct()
                        .filter(voter -> !members.contains(voter))
                        .map(voter -> OrganWarning.VOTER_IS_NO_MEMBER_OF_THE_ORGAN.noted(
                                Map.of("participant", voter, "meeting", meeting)))
                        .toList();
    }
}
