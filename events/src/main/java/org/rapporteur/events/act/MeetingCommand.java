package org.rapporteur.events.act;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Person;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.TemporaryPresident;
import org.rapporteur.events.value.Wording;

/** Acts on meetings. */
public sealed interface MeetingCommand extends Command {
    MeetingNumber meeting();

    /**
     * Call a meeting to order, in public or in private where that is said; within names the suspended plenary meeting
     * during which a committee meets.
     */
    @WireName("open-meeting")
    record OpenMeeting(
            MeetingNumber meeting,
            LocalDate date,
            @Nullable Wording place,
            @Nullable MeetingNumber within,
            @Nullable Admittance admittance)
            implements MeetingCommand {
        /** Where nothing is said of who is admitted. */
        public OpenMeeting(
                MeetingNumber meeting, LocalDate date, @Nullable Wording place, @Nullable MeetingNumber within) {
            this(meeting, date, place, within, null);
        }
    }

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

    /**
     * Preside over a plenary meeting without being an officer, as neither the President nor anybody instead is there,
     * or none was elected yet: as executive head, as somebody else of the secretariat, or as head of the delegation of
     * a party, which is then named.
     */
    @WireName("preside-temporarily")
    record PresideTemporarily(
            MeetingNumber meeting,
            TemporaryPresident by,
            @Nullable ParticipantCode state) implements MeetingCommand {}

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
     * where it was said, absent are those who did not answer when the roll was called.
     */
    @WireName("count-quorum")
    record CountQuorum(
            MeetingNumber meeting,
            QuorumPurpose purpose,
            int present,
            @Nullable Integer required,
            @Nullable CountingMethod method,
            List<ParticipantCode> absent)
            implements MeetingCommand {
        public CountQuorum {
            absent = Absent.asEmpty(absent);
        }

        public CountQuorum(
                MeetingNumber meeting,
                QuorumPurpose purpose,
                int present,
                @Nullable Integer required,
                @Nullable CountingMethod method) {
            this(meeting, purpose, present, required, method, List.of());
        }
    }
}
