package org.rapporteur.report.format;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Block.Quoted;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Footnote;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.Inline.Emphasis;
import org.rapporteur.report.document.Inline.FootnoteMark;
import org.rapporteur.report.document.Inline.Link;
import org.rapporteur.report.document.Inline.Words;
import org.rapporteur.report.document.TitlePage;

/** A small report with every kind of block and inline. */
final class SampleDocument {
    private SampleDocument() {}

    static Document report() {
        return of(
                new Heading(1, "I.", words("Resolutions adopted"), "chapter-1", true),
                new Paragraph(
                        1, words("The Conference adopted the following resolution:"), List.of(), versions(7, 8, 9, 12)),
                new Heading(3, "Resolution 7/2", words("Protection of lighthouses"), "resolution-7-2", true),
                new Quoted("", words("The Conference of the Keepers of Lights,"), 0),
                new Quoted(
                        "",
                        List.of(new Emphasis("Recalling"), new Words(" its resolution 6/4,"), new FootnoteMark(1)),
                        0),
                new Quoted("1.", List.of(new Emphasis("Requests"), new Words(" the Secretariat:")), 0),
                new Quoted("(a)", words("To count the lamps;"), 1),
                new Quoted("(b)", words("To report on them;"), 1),
                new Quoted("1.", List.of(new Emphasis("Also requests"), new Words(" it to go on.")), 0),
                new Heading(4, "Annex", words("Recommendations"), "resolution-7-2-1", false),
                new Heading(5, "", words("Lamps at sea"), "resolution-7-2-2", false),
                new Quoted("(a)", words("States should light their lamps."), 0),
                new Heading(1, "II.", words("Organizational matters"), "chapter-2", true),
                new Heading(2, "A.", words("Election of officers"), "chapter-2-A", true),
                new Paragraph(
                        2,
                        words("The Conference elected the following officers:"),
                        List.of(
                                new Entry("President:", words("Ada Byron (Utopia)")),
                                new Entry("Vice-Presidents:", words("Jan_van_Eyck (Arcadia)")),
                                new Entry("", words("Q*bert & Sons (Erewhon)"))),
                        versions(20)),
                new Paragraph(
                        3,
                        List.of(
                                new Words("The Conference adopted a resolution (for the text, see "),
                                new Link("chapter I, resolution 7/2", "resolution-7-2"),
                                new Words(").")),
                        List.of(),
                        versions()));
    }

    static Document of(Block... body) {
        return new Document(
                Language.ENGLISH,
                new TitlePage(
                        "Conference of the Keepers of Lights",
                        List.of("LAMP/2024/11", "Distr.: General", "11 November 2024"),
                        List.of("Seventh session"),
                        "Report of the Conference on its seventh session"),
                List.of(body),
                List.of(new Footnote(1, words("Lamps Treaty Series, vol. 12, No. 345."))));
    }

    static List<Inline> words(String text) {
        return List.of(new Words(text));
    }

    static SortedSet<Long> versions(long... versions) {
        SortedSet<Long> set = new TreeSet<>();
        for (long version : versions) {
            set.add(version);
        }
        return set;
    }
}
