package org.rapporteur.report.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;

/**
 * A piece of a report as bare words, to be compared with another.
 *
 * @param under the heading above it
 * @param number the paragraph's; 0 if it is none
 * @param basis the versions of the facts it rests on; none if it is no paragraph
 */
public record Passage(String under, int number, String words, Set<Long> basis) {

    /** All of a report but its title page and footnotes, in order. */
    public static List<Passage> of(Document report) {
        List<Passage> passages = new ArrayList<>();
        String under = "";
        for (Block block : report.body()) {
            switch (block) {
                case Block.Heading heading -> {
                    under = heading.words();
                    passages.add(new Passage(under, 0, under, Set.of()));
                }
                case Block.Paragraph paragraph ->
                    passages.add(new Passage(under, paragraph.number(), words(paragraph), paragraph.basis()));
                case Block.Quoted quoted ->
                    passages.add(new Passage(under, 0, line(quoted.label(), quoted.text()), Set.of()));
            }
        }
        return passages;
    }

    /** Whether it is a paragraph of the report, and has a number. */
    public boolean isParagraph() {
        return number > 0;
    }

    /** Whether it is the heading itself. */
    public boolean isHeading() {
        return !isParagraph() && words.equals(under);
    }

    /** How many facts both rest on. */
    long shared(Passage other) {
        return basis.stream().filter(other.basis::contains).count();
    }

    private static String words(Block.Paragraph paragraph) {
        return Stream.concat(
                        Stream.of(Inline.words(paragraph.text())),
                        paragraph.entries().stream().map(entry -> line(entry.label(), entry.text())))
                .collect(Collectors.joining("\n"));
    }

    private static String line(String label, List<Inline> text) {
        return (label + " " + Inline.words(text)).strip();
    }
}
