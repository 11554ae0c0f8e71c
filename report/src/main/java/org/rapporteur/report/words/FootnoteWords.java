package org.rapporteur.report.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.facts.VersionedFact;

/** Cites the footnotes to acts, each where the act is told first. */
final class FootnoteWords {
    private final WritingContext context;
    private final Set<FootnoteAdded> cited = new HashSet<>();

    FootnoteWords(WritingContext context) {
        this.context = context;
    }

    /** The paragraph with the marks of its footnotes behind it; it rests on them as well. */
    Paragraph cite(Paragraph paragraph) {
        List<VersionedFact<FootnoteAdded>> due = context.index.footnotes().to(paragraph.basis()).stream()
                .filter(noted -> cited.add(noted.fact()))
                .toList();
        if (due.isEmpty()) {
            return paragraph;
        }
        Stream<Inline> marks = due.stream()
                .map(noted -> context.footnotes.cite(
                        List.of(new Inline.Words(context.names.in(noted.fact().text())))));
        SortedSet<Long> basis = new TreeSet<>(paragraph.basis());
        due.forEach(noted -> basis.add(noted.version()));
        return new Paragraph(
                paragraph.number(),
                Stream.concat(paragraph.text().stream(), marks).toList(),
                paragraph.entries(),
                basis);
    }
}
