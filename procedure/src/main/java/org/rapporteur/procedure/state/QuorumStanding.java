package org.rapporteur.procedure.state;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.MeetingEvent.QuorumCountRequested;
import org.rapporteur.events.value.QuorumPurpose;

/**
 * What is known of the quorum of one meeting.
 *
 * @param purpose the most demanding purpose it was found to suffice for; none if it was not
 * @param present how many were said to be present last, where it was said
 * @param foundAbsent whether a count found too few for decisions, and none has found enough since
 * @param challenge the latest request for a count, until one is held
 * @param beforeResumption whether the meeting was suspended and resumed since it was found
 */
public record QuorumStanding(
        @Nullable QuorumPurpose purpose,
        @Nullable Integer present,
        boolean foundAbsent,
        @Nullable QuorumCountRequested challenge,
        boolean beforeResumption) {
    static final QuorumStanding UNKNOWN = new QuorumStanding(null, null, false, null, false);

    /** Whether enough were found; a quorum for decisions is also one for the debate. */
    public boolean suffices(QuorumPurpose wanted) {
        return purpose != null && purpose.compareTo(wanted) >= 0;
    }

    public boolean challenged() {
        return challenge != null;
    }

    public Optional<QuorumCountRequested> asChallenged() {
        return Optional.ofNullable(challenge);
    }

    QuorumStanding found(QuorumPurpose enoughFor, @Nullable Integer number) {
        return new QuorumStanding(
                suffices(enoughFor) ? purpose : enoughFor,
                number,
                foundAbsent && enoughFor != QuorumPurpose.DECISION,
                null,
                false);
    }

    /** Too few to decide may still be enough to go on with the debate. */
    QuorumStanding absent(QuorumPurpose tooFewFor, int number) {
        boolean debateGoesOn = tooFewFor == QuorumPurpose.DECISION && suffices(QuorumPurpose.DEBATE);
        return new QuorumStanding(debateGoesOn ? QuorumPurpose.DEBATE : null, number, true, null, false);
    }

    QuorumStanding challengedBy(QuorumCountRequested request) {
        return new QuorumStanding(purpose, present, foundAbsent, request, beforeResumption);
    }

    QuorumStanding afterResumption() {
        return new QuorumStanding(purpose, present, foundAbsent, challenge, true);
    }
}
