package org.rapporteur.query.state;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectionWithdrawn;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;

/** How far the examination of credentials has come, and what it found. */
public record Credentials(
        List<Submitted> submitted,
        List<Objection> objections,
        List<MeetingNumber> examinedAt,
        @Nullable CredentialsReported report,
        @Nullable MeetingNumber reportAdoptedAt,
        @Nullable MeetingNumber reportApprovedAt)
        implements Area {
    static final Credentials NONE = new Credentials(List.of(), List.of(), List.of(), null, null, null);

    public Credentials {
        submitted = Absent.asEmpty(submitted);
        objections = Absent.asEmpty(objections);
        examinedAt = Absent.asEmpty(examinedAt);
    }

    /** The credentials of a party as last submitted. */
    public record Submitted(ParticipantCode party, boolean compliant) {}

    /** An objection to the admission of a party that stands. */
    public record Objection(ParticipantCode party, ParticipantCode by) {}

    /** How many parties have submitted credentials that comply. */
    public long compliant() {
        return submitted.stream().filter(Submitted::compliant).count();
    }

    Credentials evolve(CredentialsEvent event) {
        return switch (event) {
            case CredentialsSubmitted fact ->
                new Credentials(
                        Changed.replacedOrPlus(
                                submitted,
                                entry -> entry.party().equals(fact.party()),
                                new Submitted(fact.party(), fact.compliant())),
                        objections,
                        examinedAt,
                        report,
                        reportAdoptedAt,
                        reportApprovedAt);
            case CredentialsObjectedTo fact ->
                new Credentials(
                        submitted,
                        Changed.plus(objections, new Objection(fact.party(), fact.by())),
                        examinedAt,
                        report,
                        reportAdoptedAt,
                        reportApprovedAt);
            case CredentialsObjectionWithdrawn fact ->
                new Credentials(
                        submitted,
                        objections.stream()
                                .filter(raised -> !raised.equals(new Objection(fact.party(), fact.by())))
                                .toList(),
                        examinedAt,
                        report,
                        reportAdoptedAt,
                        reportApprovedAt);
            case CredentialsExamined fact ->
                new Credentials(
                        submitted,
                        objections,
                        Changed.plus(examinedAt, fact.meeting()),
                        report,
                        reportAdoptedAt,
                        reportApprovedAt);
            case CredentialsReported fact -> reported(fact, reportAdoptedAt, reportApprovedAt);
            case CredentialsReportAdopted fact -> reported(report, fact.meeting(), reportApprovedAt);
            case CredentialsReportApproved fact -> reported(report, reportAdoptedAt, fact.meeting());
        };
    }

    private Credentials reported(
            @Nullable CredentialsReported finding, @Nullable MeetingNumber adopted, @Nullable MeetingNumber approved) {
        return new Credentials(submitted, objections, examinedAt, finding, adopted, approved);
    }
}
