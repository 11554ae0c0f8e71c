package org.rapporteur.query.replay;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.replay.FactRow.ParagraphLink;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.format.DocumentView;

/**
 * The report of a moment, of which one part is shown: the one asked for, else the one that tells of the moment's fact.
 *
 * @param part its number
 */
record ShownReport(@Nullable ReportParts parts, Paragraphs paragraphs, int part) {
    static final ShownReport NONE = new ShownReport(null, Paragraphs.NONE, 1);

    private static final int MOST_LINKS = 12;

    static ShownReport of(Document report, ReplayAddress here) {
        ReportParts parts = ReportParts.of(report);
        Paragraphs paragraphs = Paragraphs.of(report);
        int part = here.part() != null
                ? Math.clamp(here.part(), 1, Math.max(1, parts.all().size()))
                : paragraphs.nearest(here.at()).map(parts::partOf).orElse(1);
        return new ShownReport(parts, paragraphs, part);
    }

    /** All parts, if there are several. */
    public List<ReportParts.Part> others() {
        List<ReportParts.Part> all = parts == null ? List.of() : parts.all();
        return all.size() > 1 ? all : List.of();
    }

    /** What is shown of it; its paragraphs link to the facts they rest on. */
    DocumentView view(ReplayAddress here) {
        if (parts == null) {
            throw new IllegalStateException("no report is shown");
        }
        return DocumentView.of(parts.part(part), version -> here.around(version) + "#v" + version, MOST_LINKS);
    }

    /** The paragraphs that rest on a fact. */
    List<ParagraphLink> restingOn(long version, ReplayAddress here) {
        return paragraphs.on(version).stream()
                .map(paragraph -> link(paragraph, here))
                .toList();
    }

    private ParagraphLink link(int paragraph, ReplayAddress here) {
        String target = "#paragraph-" + paragraph;
        int there = parts == null ? part : parts.partOf(paragraph);
        return new ParagraphLink(paragraph, there == part ? target : here.part(there) + target, there == part);
    }
}
