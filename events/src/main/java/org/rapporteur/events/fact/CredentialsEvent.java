package org.rapporteur.events.fact;

import java.util.List;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;

/** The credentials of representatives. */
public sealed interface CredentialsEvent extends Event {
    /** A party submitted its credentials. */
    @WireName("credentials-submitted")
    record CredentialsSubmitted(ParticipantCode party, boolean compliant) implements CredentialsEvent {}

    /**
     * A party objected to the admission of another, which stays provisionally admitted with full rights until the
     * decision.
     */
    @WireName("credentials-objected-to")
    record CredentialsObjectedTo(ParticipantCode party, ParticipantCode by) implements CredentialsEvent {}

    /** A party took back its objection. */
    @WireName("credentials-objection-withdrawn")
    record CredentialsObjectionWithdrawn(ParticipantCode party, ParticipantCode by) implements CredentialsEvent {
        /** The objection that was taken back, as it was raised. */
        public CredentialsObjectedTo objection() {
            return new CredentialsObjectedTo(party, by);
        }
    }

    /** The bureau, or a credentials committee, considered the credentials in one of its meetings. */
    @WireName("credentials-examined")
    record CredentialsExamined(MeetingNumber meeting) implements CredentialsEvent {}

    /**
     * The bureau or the committee told the body how many parties complied. Those that did not are named only where they
     * were named.
     */
    @WireName("credentials-reported")
    record CredentialsReported(
            MeetingNumber meeting,
            int represented,
            int compliant,
            int notCompliant,
            List<ParticipantCode> namedNotCompliant)
            implements CredentialsEvent {
        public CredentialsReported {
            namedNotCompliant = Absent.asEmpty(namedNotCompliant);
        }
    }

    /** The report on credentials was adopted. */
    @WireName("credentials-report-adopted")
    record CredentialsReportAdopted(MeetingNumber meeting) implements CredentialsEvent {}

    /** The body approved what the report found. */
    @WireName("credentials-report-approved")
    record CredentialsReportApproved(MeetingNumber meeting) implements CredentialsEvent {}
}
