package org.rapporteur.procedure.state;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.QuorumPurpose;

/**
 * One meeting as it stands.
 *
 * @param quorum the most demanding purpose a quorum was declared for; none if none was
 * @param chair who took the chair last, if anybody but the President ever did
 */
public record Meeting(
        MeetingOpened opening,
        Phase phase,
        @Nullable QuorumPurpose quorum,
        @Nullable Officer chair) {

    /** How far a meeting has come. */
    public enum Phase {
        OPEN,
        SUSPENDED,
        ADJOURNED
    }

    static Meeting openedBy(MeetingOpened opening) {
        return new Meeting(opening, Phase.OPEN, null, null);
    }

    public MeetingNumber number() {
        return opening.meeting();
    }

    public LocalDate date() {
        return opening.date();
    }

    /** The suspended plenary meeting during which this meeting of a committee is held. */
    public Optional<MeetingNumber> within() {
        return Optional.ofNullable(opening.within());
    }

    public Optional<Officer> chairTaken() {
        return Optional.ofNullable(chair);
    }

    public boolean in(Phase wanted) {
        return phase == wanted;
    }

    /** Whether enough were declared present; a quorum for decisions is also one for the debate. */
    public boolean hasQuorumFor(QuorumPurpose purpose) {
        return quorum != null && quorum.compareTo(purpose) >= 0;
    }

    Meeting now(Phase next) {
        return new Meeting(opening, next, quorum, chair);
    }

    Meeting withQuorumFor(QuorumPurpose purpose) {
        return hasQuorumFor(purpose) ? this : new Meeting(opening, phase, purpose, chair);
    }

    Meeting chairedBy(Officer officer) {
        return new Meeting(opening, phase, quorum, officer);
    }
}
