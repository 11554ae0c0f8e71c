package org.rapporteur.events.value;

import java.util.List;
import java.util.stream.Stream;

/** Who of those registered has no vote for the time being, and who has left. */
public record ParticipantStanding(List<ParticipantCode> withoutVote, List<ParticipantCode> left) {
    public static final ParticipantStanding NONE = new ParticipantStanding(List.of(), List.of());

    public ParticipantStanding {
        withoutVote = Absent.asEmpty(withoutVote);
        left = Absent.asEmpty(left);
    }

    public boolean isWithoutVote(ParticipantCode participant) {
        return withoutVote.contains(participant);
    }

    public boolean hasLeft(ParticipantCode participant) {
        return left.contains(participant);
    }

    /** The same without a vote of these. */
    public ParticipantStanding suspending(List<ParticipantCode> these) {
        return new ParticipantStanding(with(these, withoutVote), left);
    }

    /** The same with a vote of these. */
    public ParticipantStanding restoring(List<ParticipantCode> these) {
        return new ParticipantStanding(
                withoutVote.stream().filter(code -> !these.contains(code)).toList(), left);
    }

    /** The same without this one, which left. */
    public ParticipantStanding leftBy(ParticipantCode participant) {
        return new ParticipantStanding(withoutVote, with(List.of(participant), left));
    }

    private static List<ParticipantCode> with(List<ParticipantCode> more, List<ParticipantCode> before) {
        return Stream.concat(before.stream(), more.stream()).distinct().toList();
    }
}
