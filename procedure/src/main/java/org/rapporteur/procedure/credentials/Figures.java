package org.rapporteur.procedure.credentials;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.CredentialsEvent.CredentialsReported;
import org.rapporteur.events.fact.NoticeEvent.DiscrepancyNoted;
import org.rapporteur.procedure.state.Participants;

/** The check that the figures of the report on credentials fit together, and fit those on attendance. */
public final class Figures {
    private Figures() {}

    static List<DiscrepancyNoted> discrepanciesIn(CredentialsReported report, Participants participants) {
        return Stream.of(sum(report), names(report), againstAttendance(report, participants))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The parties represented are those that attended, whether their credentials comply or not. */
    public static Optional<DiscrepancyNoted> againstAttendance(CredentialsReported report, Participants participants) {
        return participants
                .partiesNoted()
                .filter(noted -> noted != report.represented())
                .map(noted -> CredentialsWarning.REPRESENTED_DIFFER_FROM_NOTED.noted(
                        Map.of("represented", report.represented(), "noted", noted)));
    }

    private static Optional<DiscrepancyNoted> sum(CredentialsReported report) {
        return report.compliant() + report.notCompliant() == report.represented()
                ? Optional.empty()
                : Optional.of(CredentialsWarning.COMPLIANT_AND_NOT_COMPLIANT_DO_NOT_ADD_UP.noted(Map.of(
                        "represented", report.represented(),
                        "compliant", report.compliant(),
                        "notCompliant", report.notCompliant())));
    }

    private static Optional<DiscrepancyNoted> names(CredentialsReported report) {
        int named = report.namedNotCompliant().size();
        return named <= report.notCompliant()
                ? Optional.empty()
                : Optional.of(CredentialsWarning.MORE_NAMED_THAN_NOT_COMPLIANT.noted(
                        Map.of("named", named, "notCompliant", report.notCompliant())));
    }
}
