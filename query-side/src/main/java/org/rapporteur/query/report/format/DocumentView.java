package org.rapporteur.query.report.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.rapporteur.query.report.document.Block;
import org.rapporteur.query.report.document.Document;
import org.rapporteur.query.report.document.Inline;
import org.unbescape.html.HtmlEscape;

/**
 * A document as the templates {@code report/document} and {@code report/blocks} want it: made anew for each rendering,
 * under the name {@code view}.
 */
public final class DocumentView {
    private final Document document;
    private final Optional<LongFunction<String>> factAddress;
    private final Set<Integer> marked = new HashSet<>();

    private DocumentView(Document document, Optional<LongFunction<String>> factAddress) {
        this.document = document;
        this.factAddress = factAddress;
    }

    /** A document whose paragraphs name the facts they rest on without linking to them. */
    public static DocumentView of(Document document) {
        return new DocumentView(document, Optional.empty());
    }

    /** @param factAddress where a fact is shown, by its version: {@code ../facts#v12} */
    public static DocumentView of(Document document, LongFunction<String> factAddress) {
        return new DocumentView(document, Optional.of(factAddress));
    }

    public Document document() {
        return document;
    }

    public String language() {
        return document.language().tag();
    }

    /** A word the format adds to the document: contents, notes, back, facts. */
    public String word(String key) {
        return DocumentWords.in(document.language(), key);
    }

    /** The body block by block, except that paragraphs of an adopted text that follow each other are together. */
    public List<List<Block>> runs() {
        List<List<Block>> runs = new ArrayList<>();
        for (Block block : document.body()) {
            boolean goesOn = block instanceof Block.Quoted
                    && !runs.isEmpty()
                    && runs.getLast().getFirst() instanceof Block.Quoted;
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(block);
        }
        return runs;
    }

    /** The level of a heading among those of a page, where none may be skipped: a chapter may have parts alone. */
    public int level(Block.Heading heading) {
        int level = 0;
        for (Block block : document.body()) {
            if (block instanceof Block.Heading next) {
                level = Math.min(next.level(), level + 1);
                if (next.anchor().equals(heading.anchor())) {
                    return level;
                }
            }
        }
        throw new IllegalArgumentException("the document has no heading " + heading.anchor());
    }

    /** The template fragment for a run of blocks. */
    public String blockFragment(List<Block> run) {
        return switch (run.getFirst()) {
            case Block.Heading _ -> "heading";
            case Block.Paragraph _ -> "paragraph";
            case Block.Quoted _ -> "quotation";
        };
    }

    /** Text as HTML, everything in it that could be markup escaped. */
    public String html(List<Inline> text) {
        return text.stream().map(this::html).collect(Collectors.joining());
    }

    private String html(Inline piece) {
        return switch (piece) {
            case Inline.Words words -> escaped(words.text());
            case Inline.Emphasis emphasis -> "<em>%s</em>".formatted(escaped(emphasis.text()));
            case Inline.Link link -> "<a href=\"#%s\">%s</a>".formatted(escaped(link.anchor()), escaped(link.text()));
            case Inline.FootnoteMark mark ->
                "<sup%s><a role=\"doc-noteref\" href=\"#note-%d\">%d</a></sup>"
                        .formatted(markId(mark), mark.number(), mark.number());
        };
    }

    /** The first mark of a footnote is where the way back leads to; ids being unique, later marks have none. */
    private String markId(Inline.FootnoteMark mark) {
        return marked.add(mark.number()) ? " id=\"mark-%d\"".formatted(mark.number()) : "";
    }

    private static String escaped(String text) {
        return HtmlEscape.escapeHtml4Xml(text);
    }

    public List<VersionRange> ranges(SortedSet<Long> versions) {
        return VersionRange.of(versions);
    }

    public boolean linksFacts() {
        return factAddress.isPresent();
    }

    public String factAddress(long version) {
        return factAddress.orElseThrow().apply(version);
    }
}
