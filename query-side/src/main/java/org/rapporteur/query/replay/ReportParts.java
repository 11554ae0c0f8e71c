package org.rapporteur.query.replay;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;

/**
 * A report in parts short enough to be shown at a jump, cut at headings where there are any. That of a usual session is
 * one part.
 */
final class ReportParts {
    private static final int MOST_BLOCKS = 200;
    /** From here on a part ends before a heading. */
    private static final int ENOUGH_BLOCKS = 130;

    private final Document report;
    private final List<List<Block>> parts;
    private final List<Part> all;

    private ReportParts(Document report, List<List<Block>> parts) {
        this.report = report;
        this.parts = parts;
        this.all = numbered(parts);
    }

    static ReportParts of(Document report) {
        List<Block> body = report.body();
        List<List<Block>> parts = new ArrayList<>();
        int begin = 0;
        for (int end = 1; end <= body.size(); end++) {
            if (end == body.size() || isFull(end - begin, body.get(end))) {
                parts.add(body.subList(begin, end));
                begin = end;
            }
        }
        return new ReportParts(report, parts);
    }

    /** A part by the paragraphs in it. */
    record Part(int number, int from, int to) {}

    /** All of them, numbered from 1. */
    List<Part> all() {
        return all;
    }

    private static List<Part> numbered(List<List<Block>> parts) {
        List<Part> all = new ArrayList<>();
        int before = 0;
        for (List<Block> part : parts) {
            int last = paragraphs(part).reduce(before, Math::max);
            all.add(new Part(all.size() + 1, Math.min(before + 1, last), last));
            before = last;
        }
        return all;
    }

    /** The part a paragraph stands in. */
    int partOf(int paragraph) {
        return all.stream()
                .filter(part -> paragraph <= part.to())
                .findFirst()
                .orElseThrow()
                .number();
    }

    /** A part, with the footnotes cited in it; the last one if there are fewer. */
    Document part(int number) {
        List<Block> body = parts.isEmpty() ? List.of() : parts.get(Math.clamp(number, 1, parts.size()) - 1);
        Set<Integer> cited = body.stream()
                .flatMap(ReportParts::inlines)
                .filter(Inline.FootnoteMark.class::isInstance)
                .map(mark -> ((Inline.FootnoteMark) mark).number())
                .collect(toSet());
        return new Document(
                report.language(),
                report.titlePage(),
                body,
                report.footnotes().stream()
                        .filter(note -> cited.contains(note.number()))
                        .toList());
    }

    private static boolean isFull(int blocks, Block next) {
        return blocks >= MOST_BLOCKS || (blocks >= ENOUGH_BLOCKS && next instanceof Block.Heading);
    }

    private static Stream<Integer> paragraphs(List<Block> part) {
        return part.stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(paragraph -> ((Block.Paragraph) paragraph).number());
    }

    private static Stream<Inline> inlines(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading.text().stream();
            case Block.Quoted quoted -> quoted.text().stream();
            case Block.Paragraph paragraph ->
                Stream.concat(
                        paragraph.text().stream(),
                        paragraph.entries().stream().flatMap(entry -> entry.text().stream()));
        };
    }
}
