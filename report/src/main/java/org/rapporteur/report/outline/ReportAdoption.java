package org.rapporteur.report.outline;

import java.util.stream.Stream;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.ReportAdopted;
import org.rapporteur.report.outline.Passage.ReportAdoptedInPart;
import org.rapporteur.report.outline.Passage.ReportPostponed;

/** How the report was adopted: at once or part by part, then or later. */
final class ReportAdoption {
    private static final Question REPORT = Question.of(QuestionKind.REPORT);

    private final FactIndex index;
    private final Voting voting;

    ReportAdoption(FactIndex index, Voting voting) {
        this.index = index;
        this.voting = voting;
    }

    Stream<Remark> remarks() {
        Stream<Told> inPart = index.all(ReportEvent.ReportAdoptedInPart.class).stream()
                .map(noted -> Told.by(
                        new ReportAdoptedInPart(
                                When.at(index, noted, ReportEvent.ReportAdoptedInPart::meeting),
                                noted.fact().draft(),
                                noted.fact().chapters()),
                        noted));
        Stream<Told> postponed = index.all(ReportEvent.ReportPostponed.class).stream()
                .map(noted -> Told.by(
                        new ReportPostponed(
                                When.at(index, noted, ReportEvent.ReportPostponed::meeting),
                                noted.fact().until()),
                        noted));
        Stream<Told> adopted = index.all(ReportEvent.ReportAdopted.class).stream()
                .map(noted -> new Told(noted, voting.around(Remark.of(adopted(noted), noted), REPORT)));
        return Told.inOrder(inPart, postponed, adopted);
    }

    private ReportAdopted adopted(VersionedFact<ReportEvent.ReportAdopted> noted) {
        ReportEvent.ReportAdopted fact = noted.fact();
        return new ReportAdopted(
                When.at(index, noted, ReportEvent.ReportAdopted::meeting),
                fact.draft(),
                fact.addenda(),
                voting.how(REPORT),
                fact.asOrallyAmended(),
                fact.understanding(),
                fact.entrustedTo());
    }
}
