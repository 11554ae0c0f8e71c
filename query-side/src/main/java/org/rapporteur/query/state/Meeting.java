package org.rapporteur.query.state;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile.QuorumLasts;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.Wording;

/**
 * One meeting.
 *
 * @param within the plenary meeting that was suspended for it, if any
 * @param admittance where it is known
 * @param chair which officer took the chair in place of the President, if any
 * @param temporary who presides without being an officer, if anybody does
 * @param quorums what was declared or counted of the quorum, in that order
 * @param challenged whether somebody asked for a count that was not held yet
 * @param resumed whether the meeting was resumed since the quorum was declared or counted last
 */
public record Meeting(
        MeetingNumber number,
        LocalDate date,
        @Nullable Wording place,
        @Nullable MeetingNumber within,
        @Nullable Admittance admittance,
        Status status,
        @Nullable Officer chair,
        @Nullable TemporaryChair temporary,
        List<Quorum> quorums,
        boolean challenged,
        boolean resumed) {

    public Meeting {
        quorums = Absent.asEmpty(quorums);
    }

    /** Whether a meeting goes on. */
    public enum Status {
        UNDER_WAY,
        SUSPENDED,
        ADJOURNED
    }

    /** How it stands with the quorum of a meeting. */
    public enum QuorumStatus {
        NOT_DECLARED,
        FOR_DEBATE,
        FOR_DECISIONS,
        ABSENT,
        CHALLENGED,
        TO_BE_COUNTED_ANEW
    }

    /** A quorum as it was declared, or found to be there or not. */
    public record Quorum(QuorumPurpose purpose, @Nullable Integer present, boolean constituted) {
        /** Whether it leaves it open if there are enough for the other purpose. */
        private boolean saysNothingOn(QuorumPurpose other) {
            return constituted ? purpose.compareTo(other) < 0 : purpose.compareTo(other) > 0;
        }
    }

    static Meeting opened(MeetingOpened fact) {
        return new Meeting(
                fact.meeting(),
                fact.date(),
                fact.place(),
                fact.within(),
                fact.admittance(),
                Status.UNDER_WAY,
                null,
                null,
                List.of(),
                false,
                false);
    }

    /**
     * How it stands with the quorum, as far as the record knows: enough to decide are enough to debate, and too few to
     * debate are too few to decide.
     *
     * @param lasts whether a quorum still holds when the meeting was resumed
     */
    public QuorumStatus quorum(QuorumLasts lasts) {
        if (challenged) {
            return QuorumStatus.CHALLENGED;
        }
        if (quorums.isEmpty()) {
            return QuorumStatus.NOT_DECLARED;
        }
        Optional<Quorum> toDecide = quorums.reversed().stream()
                .filter(quorum -> !quorum.saysNothingOn(QuorumPurpose.DECISION))
                .findFirst();
        if (toDecide.filter(last -> !last.constituted()).isPresent()) {
            return QuorumStatus.ABSENT;
        }
        if (resumed && lasts == QuorumLasts.WHILE_THE_MEETING_SITS) {
            return QuorumStatus.TO_BE_COUNTED_ANEW;
        }
        return toDecide.isPresent() ? QuorumStatus.FOR_DECISIONS : QuorumStatus.FOR_DEBATE;
    }

    Meeting now(Status other) {
        return new Meeting(
                number, date, place, within, admittance, other, chair, temporary, quorums, challenged, resumed);
    }

    Meeting goingOn() {
        return new Meeting(
                number, date, place, within, admittance, Status.UNDER_WAY, chair, temporary, quorums, challenged, true);
    }

    Meeting chairedBy(Officer officer) {
        return new Meeting(
                number, date, place, within, admittance, status, officer, null, quorums, challenged, resumed);
    }

    Meeting chairedBy(TemporaryChair somebody) {
        return new Meeting(
                number, date, place, within, admittance, status, chair, somebody, quorums, challenged, resumed);
    }

    /** The President was elected, and takes the chair from whoever held it until then. */
    Meeting presidedOver() {
        return new Meeting(number, date, place, within, admittance, status, chair, null, quorums, challenged, resumed);
    }

    Meeting challenge() {
        return new Meeting(number, date, place, within, admittance, status, chair, temporary, quorums, true, resumed);
    }

    Meeting with(Quorum quorum) {
        return new Meeting(
                number,
                date,
                place,
                within,
                admittance,
                status,
                chair,
                temporary,
                Changed.plus(quorums, quorum),
                false,
                false);
    }
}
