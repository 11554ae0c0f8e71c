package org.rapporteur.procedure.inorder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.act.ReportCommand.AdoptReport;
import org.rapporteur.events.act.ReportCommand.AdoptReportInPart;
import org.rapporteur.events.act.ReportCommand.IssueReport;
import org.rapporteur.events.act.ReportCommand.PostponeReport;
import org.rapporteur.events.act.ReportCommand.ReissueReport;
import org.rapporteur.events.act.WorkingGroupCommand.RecallMandate;
import org.rapporteur.events.act.WorkingGroupCommand.RecordWorkingGroupSession;
import org.rapporteur.events.body.KindOfDocument;
import org.rapporteur.events.value.DateRange;
import org.rapporteur.events.value.EarlierText;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.MandateKind;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.WorkingGroupCode;

/** Acts on documents, on the report and on working groups. */
final class PaperCandidates {
    private final Specimens specimens;

    PaperCandidates(Specimens specimens) {
        this.specimens = specimens;
    }

    Stream<Candidate> all() {
        return Stream.of(documents(), report(), groups()).flatMap(candidates -> candidates);
    }

    private Stream<Candidate> documents() {
        return Stream.concat(
                specimens.body().documents().stream()
                        .map(KindOfDocument::code)
                        .map(kind -> Candidate.oneOf(
                                Stream.of(null, specimens.words())
                                        .map(subject -> new IssueDocument(specimens.newDocument(), kind, null, subject))
                                        .toList(),
                                "symbol",
                                "manner",
                                "subject")),
                specimens.items().stream()
                        .map(item -> Candidate.oneOf(
                                specimens.documents().stream()
                                        .map(document -> new PlaceDocuments(item, List.of(document)))
                                        .toList(),
                                "documents")));
    }

    private Stream<Candidate> report() {
        return Stream.of(
                Candidate.oneOf(
                                specimens.documents().stream()
                                        .map(draft -> new AdoptReport(draft, List.of()))
                                        .toList(),
                                "draft",
                                "addenda",
                                "decision",
                                "orallyAmended",
                                "understanding",
                                "entrustedTo")
                        .on(Question.of(QuestionKind.REPORT)),
                Candidate.oneOf(
                        specimens.documents().stream()
                                .map(draft -> new AdoptReportInPart(draft, specimens.words()))
                                .toList(),
                        "draft",
                        "chapters"),
                Candidate.oneOf(
                        Stream.of(null, specimens.words())
                                .map(PostponeReport::new)
                                .toList(),
                        "until"),
                Candidate.of(new ReissueReport(specimens.after().plusYears(1), specimens.words()), "on", "reason"),
                Candidate.of(
                        new IssueReport(specimens.newDocument(), specimens.after(), Language.ENGLISH),
                        "symbol",
                        "on",
                        "original"));
    }

    private Stream<Candidate> groups() {
        EarlierText text = new EarlierText(specimens.text(), new TextNumber("1/99"), specimens.words());
        DateRange day = new DateRange(specimens.day(), specimens.day());
        return specimens.body().workingGroups().stream()
                .flatMap(group -> Stream.concat(
                        Stream.of(MandateKind.values())
                                .map(kind -> Candidate.of(new RecallMandate(group.code(), kind, text), "basis")),
                        Stream.of(Candidate.of(
                                new RecordWorkingGroupSession(
                                        group.code(), next(group.code()), day, specimens.newDocument()),
                                "number",
                                "dates",
                                "report"))));
    }

    private int next(WorkingGroupCode group) {
        return specimens.state().workingGroups().sessionsOf(group).stream()
                        .max(Comparator.naturalOrder())
                        .orElse(0)
                + 1;
    }
}
