package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.report.facts.Chronicle;
import org.rapporteur.report.facts.Noted;
import org.rapporteur.report.outline.Passage.CredentialsExamination;
import org.rapporteur.report.outline.Passage.CredentialsFindings;
import org.rapporteur.report.outline.Passage.CredentialsIssuers;
import org.rapporteur.report.outline.Passage.CredentialsReportAdopted;
import org.rapporteur.report.outline.Passage.CredentialsReportApproved;

/** What the report says on credentials: the rules, where the body has them, then what the bureau found. */
final class CredentialsSection {
    private final Chronicle chronicle;

    CredentialsSection(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    List<Remark> remarks() {
        List<Noted<CredentialsEvent.CredentialsExamined>> examined =
                chronicle.all(CredentialsEvent.CredentialsExamined.class);
        List<Noted<CredentialsEvent.CredentialsReported>> reported =
                chronicle.all(CredentialsEvent.CredentialsReported.class);
        if (examined.isEmpty() || reported.isEmpty()) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        if (knows(RuleTopic.ISSUE_OF_CREDENTIALS)) {
            remarks.add(Remark.of(new CredentialsIssuers()));
        }
        if (knows(RuleTopic.EXAMINATION_OF_CREDENTIALS) && knows(RuleTopic.PROVISIONAL_ADMISSION)) {
            remarks.add(Remark.of(new CredentialsExamination()));
        }
        remarks.add(findings(examined, reported.getLast()));
        chronicle
                .all(CredentialsEvent.CredentialsReportAdopted.class)
                .forEach(noted -> remarks.add(Remark.of(
                        new CredentialsReportAdopted(
                                When.at(chronicle, noted.fact().meeting())),
                        noted)));
        chronicle
                .all(CredentialsEvent.CredentialsReportApproved.class)
                .forEach(noted -> remarks.add(Remark.of(new CredentialsReportApproved(), noted)));
        return remarks;
    }

    private boolean knows(RuleTopic topic) {
        return chronicle.body().rule(topic).isPresent();
    }

    private Remark findings(
            List<Noted<CredentialsEvent.CredentialsExamined>> examined,
            Noted<CredentialsEvent.CredentialsReported> reported) {
        When meetings = When.at(
                chronicle,
                examined.stream().map(noted -> noted.fact().meeting()).toList());
        return Remark.of(
                        new CredentialsFindings(
                                meetings,
                                reported.fact().represented(),
                                reported.fact().compliant(),
                                reported.fact().notCompliant()),
                        examined)
                .restingAlsoOn(List.of(reported.version()));
    }
}
