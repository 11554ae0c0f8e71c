package org.rapporteur.query.state;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.MeetingEvent.MeetingOpened;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Wording;

/**
 * One meeting.
 *
 * @param within the plenary meeting that was suspended for it, if any
 * @param chair who took the chair in place of the President, if anybody
 */
public record Meeting(
        MeetingNumber number,
        LocalDate date,
        @Nullable Wording place,
        @Nullable MeetingNumber within,
        Status status,
        @Nullable Officer chair,
        List<Quorum> quorums) {

    public Meeting {
        quorums = Absent.asEmpty(quorums);
    }

    /** Whether a meeting goes on. */
    public enum Status {
        UNDER_WAY,
        SUSPENDED,
        ADJOURNED
    }

    /** A quorum as it was declared. */
    public record Quorum(QuorumPurpose purpose, @Nullable Integer present) {}

    static Meeting opened(MeetingOpened fact) {
        return new Meeting(fact.meeting(), fact.date(), fact.place(), fact.within(), Status.UNDER_WAY, null, List.of());
    }

    Meeting now(Status other) {
        return new Meeting(number, date, place, within, other, chair, quorums);
    }

    Meeting chairedBy(Officer officer) {
        return new Meeting(number, date, place, within, status, officer, quorums);
    }

    Meeting with(Quorum quorum) {
        return new Meeting(number, date, place, within, status, chair, Changed.plus(quorums, quorum));
    }
}
