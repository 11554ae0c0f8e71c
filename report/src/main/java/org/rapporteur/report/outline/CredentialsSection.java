package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.CredentialsExamination;
import org.rapporteur.report.outline.Passage.CredentialsFindings;
import org.rapporteur.report.outline.Passage.CredentialsIssuers;
import org.rapporteur.report.outline.Passage.CredentialsReportAdopted;
import org.rapporteur.report.outline.Passage.CredentialsReportApproved;

/** What the report says on credentials: the rules, where the body has them, then what the bureau found. */
final class CredentialsSection {
    private static final Question CREDENTIALS = Question.of(QuestionKind.CREDENTIALS);

    private final FactIndex index;
    private final Voting voting;

    CredentialsSection(FactIndex index) {
        this.index = index;
        this.voting = new Voting(index);
    }

    List<Remark> remarks() {
        List<VersionedFact<CredentialsEvent.CredentialsExamined>> examined =
                index.all(CredentialsEvent.CredentialsExamined.class);
        List<VersionedFact<CredentialsEvent.CredentialsReported>> reported =
                index.all(CredentialsEvent.CredentialsReported.class);
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
        index.all(CredentialsEvent.CredentialsReportAdopted.class)
                .forEach(fact -> remarks.add(voting.around(
                        Remark.of(
                                new CredentialsReportAdopted(
                                        When.at(index, fact, CredentialsEvent.CredentialsReportAdopted::meeting),
                                        voting.how(CREDENTIALS)),
                                fact),
                        CREDENTIALS)));
        index.all(CredentialsEvent.CredentialsReportApproved.class)
                .forEach(fact -> remarks.add(Remark.of(new CredentialsReportApproved(), fact)));
        return remarks;
    }

    private boolean knows(RuleTopic topic) {
        return index.body().rule(topic).isPresent();
    }

    private Remark findings(
            List<VersionedFact<CredentialsEvent.CredentialsExamined>> examined,
            VersionedFact<CredentialsEvent.CredentialsReported> reported) {
        When meetings = When.at(index, examined, CredentialsEvent.CredentialsExamined::meeting);
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
