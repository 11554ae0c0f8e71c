package org.rapporteur.procedure.state;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.TemporaryChair;

/**
 * One meeting as it stands.
 *
 * @param chair which officer took the chair last, if anybody but the President ever did
 * @param temporary who presides without being an officer, if anybody does
 */
public record Meeting(
        MeetingOpened opening,
        Phase phase,
        QuorumStanding quorum,
        @Nullable Officer chair,
        @Nullable TemporaryChair temporary) {

    /** How far a meeting has come. */
    public enum Phase {
        OPEN,
        SUSPENDED,
        ADJOURNED
    }

    static Meeting openedBy(MeetingOpened opening) {
        return new Meeting(opening, Phase.OPEN, QuorumStanding.UNKNOWN, null, null);
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

    public Optional<TemporaryChair> temporaryChair() {
        return Optional.ofNullable(temporary);
    }

    public boolean in(Phase wanted) {
        return phase == wanted;
    }

    Meeting now(Phase next) {
        return new Meeting(opening, next, quorum, chair, temporary);
    }

    Meeting resumed() {
        return new Meeting(opening, Phase.OPEN, quorum.afterResumption(), chair, temporary);
    }

    Meeting with(QuorumStanding standing) {
        return new Meeting(opening, phase, standing, chair, temporary);
    }

    Meeting chairedBy(Officer officer) {
        return new Meeting(opening, phase, quorum, officer, null);
    }

    Meeting chairedBy(TemporaryChair somebody) {
        return new Meeting(opening, phase, quorum, chair, somebody);
    }
}
