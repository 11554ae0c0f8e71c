package org.rapporteur.events.fact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Admittance;
import org.rapporteur.events.value.CountingMethod;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Officer;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.QuorumPurpose;
import org.rapporteur.events.value.TemporaryChair;
import org.rapporteur.events.value.Wording;

/** Meetings of the plenary, its committee and its bureau. */
public sealed interface MeetingEvent extends Event {
    /**
     * A meeting was called to order. A committee may meet while a plenary meeting is suspended: within it, and then
     * without a meeting number of its own in the session.
     *
     * @param admittance where it was said, or the body's profile says it of the organ that meets
     */
    @WireName("meeting-opened")
    record MeetingOpened(
            MeetingNumber meeting,
            LocalDate date,
            @Nullable Wording place,
            @Nullable MeetingNumber within,
            @Nullable Admittance admittance)
            implements MeetingEvent {
        /** Where nothing was said of who was admitted. */
        public MeetingOpened(
                MeetingNumber meeting, LocalDate date, @Nullable Wording place, @Nullable MeetingNumber within) {
            this(meeting, date, place, within, null);
        }

        public boolean inPrivate() {
            return admittance == Admittance.PRIVATE;
        }
    }

    /** A meeting was interrupted for a while. */
    @WireName("meeting-suspended")
    record MeetingSuspended(MeetingNumber meeting) implements MeetingEvent {}

    /** A suspended meeting went on. */
    @WireName("meeting-resumed")
    record MeetingResumed(MeetingNumber meeting) implements MeetingEvent {}

    /** A meeting ended. */
    @WireName("meeting-adjourned")
    record MeetingAdjourned(MeetingNumber meeting) implements MeetingEvent {}

    /** An officer other than the President presided over a meeting. */
    @WireName("chair-taken")
    record ChairTaken(MeetingNumber meeting, Officer officer) implements MeetingEvent {}

    /**
     * Somebody who is no officer presided over a meeting for the time being.
     *
     * @param inAbsence whether a President was in office, and so neither there nor represented by another officer
     */
    @WireName("chair-taken-temporarily")
    record ChairTakenTemporarily(MeetingNumber meeting, TemporaryChair chair, boolean inAbsence)
            implements MeetingEvent {}

    /** The presiding officer declared a quorum; the number present is kept where it was announced. */
    @WireName("quorum-declared")
    record QuorumDeclared(
            MeetingNumber meeting,
            QuorumPurpose purpose,
            @Nullable Integer present) implements MeetingEvent {}

    /** Parties asked for those present to be counted. */
    @WireName("quorum-count-requested")
    record QuorumCountRequested(
            MeetingNumber meeting, @Nullable ItemNumber item, QuorumPurpose purpose, List<ParticipantCode> by)
            implements MeetingEvent {
        public QuorumCountRequested {
            by = Absent.asEmpty(by);
        }
    }

    /**
     * The presiding officer announced how many parties were present, and so whether the quorum was constituted. How
     * many were required is kept where it was announced, and who was absent where the roll was called.
     */
    @WireName("quorum-counted")
    record QuorumCounted(
            MeetingNumber meeting,
            @Nullable ItemNumber item,
            QuorumPurpose purpose,
            int present,
            @Nullable Integer required,
            boolean constituted,
            @Nullable CountingMethod method,
            List<ParticipantCode> absent)
            implements MeetingEvent {
        public QuorumCounted {
            absent = Absent.asEmpty(absent);
        }

        public QuorumCounted(
                MeetingNumber meeting,
                @Nullable ItemNumber item,
                QuorumPurpose purpose,
                int present,
                @Nullable Integer required,
                boolean constituted,
                @Nullable CountingMethod method) {
            this(meeting, item, purpose, present, required, constituted, method, List.of());
        }
    }
}
