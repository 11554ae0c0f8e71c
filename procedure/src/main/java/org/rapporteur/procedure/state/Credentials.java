package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/**
 * The credentials: how far they have come.
 *
 * @param submitted whether those of a party comply
 * @param objections that stand
 * @param withdrawn objections taken back, as they were raised
 * @param examinedIn the meetings of the bureau, or of a credentials committee, that considered credentials
 */
public record Credentials(
        Map<ParticipantCode, Boolean> submitted,
        List<CredentialsObjectedTo> objections,
        List<CredentialsObjectedTo> withdrawn,
        List<MeetingNumber> examinedIn,
        @Nullable CredentialsReported report,
        boolean adopted,
        boolean approved)
        implements Area {
    static final Credentials NONE = new Credentials(Map.of(), List.of(), List.of(), List.of(), null, false, false);

    public Credentials {
        submitted = Absent.asEmpty(submitted);
        objections = Absent.asEmpty(objections);
        withdrawn = Absent.asEmpty(withdrawn);
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
                        withdrawn,
                        examinedIn,
                        report,
                        adopted,
                        approved);
            case CredentialsObjectedTo fact -> objections(Grown.by(objections, fact), without(fact, withdrawn));
            case CredentialsObjectionWithdrawn fact -> {
                CredentialsObjectedTo raised = fact.objection();
                yield objections(without(raised, objections), Grown.by(withdrawn, raised));
            }
            case CredentialsExamined fact ->
                new Credentials(
                        submitted,
                        objections,
                        withdrawn,
                        Grown.by(examinedIn, fact.meeting()),
                        report,
                        adopted,
                        approved);
            case CredentialsReported fact ->
                new Credentials(submitted, objections, withdrawn, examinedIn, fact, adopted, approved);
            case CredentialsReportAdopted fact ->
                new Credentials(submitted, objections, withdrawn, examinedIn, report, true, approved);
            case CredentialsReportApproved fact ->
                new Credentials(submitted, objections, withdrawn, examinedIn, report, adopted, true);
        };
    }

    private Credentials objections(List<CredentialsObjectedTo> standing, List<CredentialsObjectedTo> takenBack) {
        return new Credentials(submitted, standing, takenBack, examinedIn, report, adopted, approved);
    }

    private static List<CredentialsObjectedTo> without(
            CredentialsObjectedTo one, List<CredentialsObjectedTo> objections) {
        return objections.stream().filter(other -> !other.equals(one)).toList();
    }
}
