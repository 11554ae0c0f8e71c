package org.rapporteur.report.format;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Entry;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Block.Quoted;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Footnote;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.TitlePage;

/**
 * Writes a document as Markdown (CommonMark with footnotes).
 *
 * <p>Only the document's own paragraphs begin a line with their number; adopted texts are block quotations. The facts a
 * paragraph rests on follow it in a comment: {@code <!-- facts 12 14–20 -->}.
 */
public final class MarkdownFormat {
    private static final int DEEPEST = 6;

    private final List<String> blocks = new ArrayList<>();
    private int quotedDepth = -1;

    private MarkdownFormat() {}

    /** The document as one file, ending with a line break. */
    public static String render(Document document) {
        MarkdownFormat format = new MarkdownFormat();
        format.add(document.titlePage());
        format.addContents(document);
        document.body().forEach(format::add);
        format.addNotes(document);
        return String.join("\n\n", format.blocks) + "\n";
    }

    private void add(TitlePage page) {
        blocks.add("**" + MarkdownInline.words(page.body()) + "**");
        List<String> lines = new ArrayList<>(page.particulars());
        lines.addAll(page.lines());
        if (!lines.isEmpty()) {
            blocks.add(lines.stream()
                    .map(line -> MarkdownInline.line(MarkdownInline.words(line)))
                    .collect(Collectors.joining("  \n")));
        }
        blocks.add("# " + MarkdownInline.words(page.title()));
    }

    private void addContents(Document document) {
        List<Heading> headings = document.contents();
        if (headings.isEmpty()) {
            return;
        }
        blocks.add("## " + DocumentWords.in(document.language(), "contents"));
        blocks.add(headings.stream()
                .map(heading -> "  ".repeat(heading.level() - 1) + "- [" + MarkdownInline.words(heading.words()) + "](#"
                        + heading.anchor() + ")")
                .collect(Collectors.joining("\n")));
    }

    private void add(Block block) {
        switch (block) {
            case Heading heading -> add(heading);
            case Paragraph paragraph -> add(paragraph);
            case Quoted quoted -> add(quoted);
        }
        quotedDepth = block instanceof Quoted quoted ? quoted.depth() : -1;
    }

    private void add(Heading heading) {
        blocks.add("#".repeat(Math.min(heading.level() + 1, DEEPEST)) + " "
                + labelled(heading.number(), heading.text()).stripTrailing() + " <a id=\"" + heading.anchor()
                + "\"></a>");
    }

    private void add(Paragraph paragraph) {
        String number = paragraph.number() + ". ";
        StringBuilder written =
                new StringBuilder(number).append(MarkdownInline.line(MarkdownInline.text(paragraph.text())));
        for (Entry entry : paragraph.entries()) {
            written.append("\n\n")
                    .append(" ".repeat(number.length()))
                    .append(MarkdownInline.line(labelled(entry.label(), entry.text())));
        }
        if (!paragraph.basis().isEmpty()) {
            written.append(" <!-- facts ").append(ranges(paragraph)).append(" -->");
        }
        blocks.add(written.toString());
    }

    private static String ranges(Paragraph paragraph) {
        return VersionRange.of(paragraph.basis()).stream()
                .map(VersionRange::toString)
                .collect(Collectors.joining(" "));
    }

    /** A quotation goes on as long as nothing else comes between its paragraphs; depth is a quotation within. */
    private void add(Quoted quoted) {
        String prefix = "> ".repeat(quoted.depth() + 1);
        String written = prefix + MarkdownInline.line(labelled(quoted.label(), quoted.text()));
        if (quotedDepth < 0) {
            blocks.add(written);
            return;
        }
        String between = "> ".repeat(Math.min(quotedDepth, quoted.depth()) + 1).strip();
        blocks.add(blocks.removeLast() + "\n" + between + "\n" + written);
    }

    /** Under a heading of their own, or they would seem to belong to the last paragraph. */
    private void addNotes(Document document) {
        if (!document.footnotes().isEmpty()) {
            blocks.add("## " + DocumentWords.in(document.language(), "notes"));
            document.footnotes().forEach(this::add);
        }
    }

    private void add(Footnote footnote) {
        blocks.add("[^" + footnote.number() + "]: " + MarkdownInline.line(MarkdownInline.text(footnote.text())));
    }

    private static String labelled(String label, List<Inline> text) {
        String words = MarkdownInline.text(text);
        return label.isEmpty() ? words : MarkdownInline.words(label) + (label.endsWith("：") ? "" : " ") + words;
    }
}
