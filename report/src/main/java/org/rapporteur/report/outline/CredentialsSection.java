package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.events.body.RuleTopic;
import org.rapporteur.events.fact.CredentialsEvent;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.CredentialsExamination;
import org.rapporteur.report.outline.Passage.CredentialsFindings;
import org.rapporteur.report.outline.Passage.CredentialsIssuers;
import org.rapporteur.report.outline.Passage.CredentialsObjection;
import org.rapporteur.report.outline.Passage.CredentialsReportAdopted;
import org.rapporteur.report.outline.Passage.CredentialsReportApproved;

/**
 * What the report says on credentials: the rules, where the body tells what they provide, then what the bureau or a
 * committee found.
 */
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
            return objections();
        }
        List<Remark> remarks = new ArrayList<>();
        if (quotes(RuleTopic.ISSUE_OF_CREDENTIALS)) {
            remarks.add(Remark.of(new CredentialsIssuers()));
        }
        if (quotes(RuleTopic.EXAMINATION_OF_CREDENTIALS)) {
            remarks.add(Remark.of(new CredentialsExamination()));
        }
        remarks.addAll(objections());
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

    private List<Remark> objections() {
        List<VersionedFact<CredentialsEvent.CredentialsObjectionWithdrawn>> withdrawals =
                index.all(CredentialsEvent.CredentialsObjectionWithdrawn.class);
        return index.all(CredentialsEvent.CredentialsObjectedTo.class).stream()
                .map(raised -> objection(
                        raised,
                        withdrawals.stream()
                                .filter(withdrawn -> raised.isBefore(withdrawn)
                                        && withdrawn.fact().objection().equals(raised.fact()))
                                .findFirst()))
                .toList();
    }

    private static Remark objection(
            VersionedFact<CredentialsEvent.CredentialsObjectedTo> raised,
            Optional<VersionedFact<CredentialsEvent.CredentialsObjectionWithdrawn>> withdrawn) {
        return Remark.of(
                        new CredentialsObjection(
                                raised.fact().party(), raised.fact().by(), withdrawn.isPresent()),
                        raised)
                .restingAlsoOn(withdrawn.stream().map(VersionedFact::version).toList());
    }

    private boolean quotes(RuleTopic topic) {
        return index.body().ruleText(topic).isPresent();
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
