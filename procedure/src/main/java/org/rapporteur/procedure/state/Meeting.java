package org.rapporteur.procedure.state;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;

/**
 * One meeting as it stands.
 *
 * @param chair who took the chair last, if anybody but the President ever did
 */
public record Meeting(
        MeetingOpened opening,
        Phase phase,
        QuorumStanding quorum,
        @Nullable Officer chair) {

    /** How far a meeting has come. */
    public enum Phase {
        OPEN,
        SUSPENDED,
        ADJOURNED
    }

    static Meeting openedBy(MeetingOpened opening) {
        return new Meeting(opening, Phase.OPEN, QuorumStanding.UNKNOWN, null);
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

    Meeting now(Phase next) {
        return new Meeting(opening, next, quorum, chair);
    }

    Meeting resumed() {
        return new Meeting(opening, Phase.OPEN, quorum.afterResumption(), chair);
    }

    Meeting with(QuorumStanding standing) {
        return new Meeting(opening, phase, standing, chair);
    }

    Meeting chairedBy(Officer officer) {
        return new Meeting(opening, phase, quorum, officer);
    }
}
