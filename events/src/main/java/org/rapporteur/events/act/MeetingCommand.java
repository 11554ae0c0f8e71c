package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.Wording;

/** Acts on meetings. */
public sealed interface MeetingCommand extends Command {
    /** Call a meeting to order; within names the suspended plenary meeting during which a committee meets. */
    @WireName("open-meeting")
    record OpenMeeting(
            MeetingNumber meeting,
            LocalDate date,
            @Nullable Wording place,
            @Nullable MeetingNumber within) implements MeetingCommand {}

    /** Interrupt a meeting. */
    @WireName("suspend-meeting")
    record SuspendMeeting(MeetingNumber meeting) implements MeetingCommand {}

    /** Go on with a suspended meeting. */
    @WireName("resume-meeting")
    record ResumeMeeting(MeetingNumber meeting) implements MeetingCommand {}

    /** End a meeting. */
    @WireName("adjourn-meeting")
    record AdjournMeeting(MeetingNumber meeting) implements MeetingCommand {}

    /** Let an elected officer, by name, preside over a meeting in place of the President. */
    @WireName("take-chair")
    record TakeChair(
            MeetingNumber meeting, String officer, @Nullable ParticipantCode state) implements MeetingCommand {
        public TakeChair {
            Person.named(officer);
        }
    }

    /** Declare a quorum, with the number present where it was announced. */
    @WireName("declare-quorum")
    record DeclareQuorum(
            MeetingNumber meeting,
            QuorumPurpose purpose,
            @Nullable Integer present) implements MeetingCommand {}

    /** Ask for the parties present to be counted: until they are, nothing is decided. */
    @WireName("request-quorum-count")
    record RequestQuorumCount(MeetingNumber meeting, QuorumPurpose purpose, List<ParticipantCode> by)
            implements MeetingCommand {
        public RequestQuorumCount {
            by = Absent.asEmpty(by);
        }
    }

    /**
     * Announce how many were counted, whether or not they are enough; required is how many were said to be needed,
     * where it was said.
     */
    @WireName("count-quorum")
    record CountQuorum(
            MeetingNumber meeting,
            QuorumPurpose purpose,
            int present,
            @Nullable Integer required,
            @Nullable CountingMethod method)
            implements MeetingCommand {}
}
