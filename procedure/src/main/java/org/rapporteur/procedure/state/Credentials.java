package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsExamined;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsObjectedTo;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportAdopted;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReportApproved;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsSubmitted;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.ParticipantCode;

/**
 * The credentials: how far they have come.
 *
 * @param submitted whether those of a party comply
 * @param examinedIn the meetings of the bureau that considered credentials
 */
public record Credentials(
        Map<ParticipantCode, Boolean> submitted,
        List<CredentialsObjectedTo> objections,
        List<MeetingNumber> examinedIn,
        @Nullable CredentialsReported report,
        boolean adopted,
        boolean approved)
        implements Area {
    static final Credentials NONE = new Credentials(Map.of(), List.of(), List.of(), null, false, false);

    public Credentials {
        submitted = Absent.asEmpty(submitted);
        objections = Absent.asEmpty(objections);
        examinedIn = Absent.asEmpty(examinedIn);
    }

    public Optional<CredentialsReported> asReported() {
        return Optional.ofNullable(report);
    }

    Credentials evolve(CredentialsEvent event) {
        return switch (event) {
            case CredentialsSubmitted fact ->
                new Credentials(
                        Grown.by(submitted, fact.party(), fact.compliant()),
                        objections,
                        examinedIn,
                        report,
                        adopted,
                        approved);
            case CredentialsObjectedTo fact ->
                new Credentials(submitted, Grown.by(objections, fact), examinedIn, report, adopted, approved);
            case CredentialsExamined fact ->
                new Credentials(submitted, objections, Grown.by(examinedIn, fact.meeting()), report, adopted, approved);
            case CredentialsReported fact ->
                new Credentials(submitted, objections, examinedIn, fact, adopted, approved);
            case CredentialsReportAdopted fact ->
                new Credentials(submitted, objections, examinedIn, report, true, approved);
            case CredentialsReportApproved fact ->
                new Credentials(submitted, objections, examinedIn, report, adopted, true);
        };
    }
}
