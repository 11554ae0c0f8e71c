package org.rapporteur.report.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;
import org.unbescape.html.HtmlEscape;

/**
 * A document as the templates {@code report/document} and {@code report/blocks} want it: made anew for each rendering,
 * under the name {@code view}.
 */
public final class DocumentView {
    private final Document document;
    private final Optional<LongFunction<String>> factAddress;
    private final int mostLinks;
    private final Map<String, Integer> levels;
    private final Set<Integer> marked = new HashSet<>();

    private DocumentView(Document document, Optional<LongFunction<String>> factAddress, int mostLinks) {
        this.document = document;
        this.factAddress = factAddress;
        this.mostLinks = mostLinks;
        this.levels = levels(document);
    }

    /** A document whose paragraphs name the facts they rest on without linking to them. */
    public static DocumentView of(Document document) {
        return new DocumentView(document, Optional.empty(), Integer.MAX_VALUE);
    }

    /** @param factAddress where a fact is shown, by its version: {@code ../facts#v12} */
    public static DocumentView of(Document document, LongFunction<String> factAddress) {
        return of(document, factAddress, Integer.MAX_VALUE);
    }

    /**
     * The same of a document, or of a part of one, that is shown beside other things.
     *
     * @param mostLinks how many stretches of facts a paragraph names and links to; one may rest on thousands
     */
    public static DocumentView of(Document document, LongFunction<String> factAddress, int mostLinks) {
        return new DocumentView(document, Optional.of(factAddress), mostLinks);
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
        return Optional.ofNullable(levels.get(heading.anchor()))
                .orElseThrow(() -> new IllegalArgumentException("the document has no heading " + heading.anchor()));
    }

    private static Map<String, Integer> levels(Document document) {
        Map<String, Integer> levels = new HashMap<>();
        int level = 0;
        for (Block block : document.body()) {
            if (block instanceof Block.Heading heading) {
                level = Math.min(heading.level(), level + 1);
                levels.putIfAbsent(heading.anchor(), level);
            }
        }
        return levels;
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
            // What it leads to may stand in a part of the document that is not shown.
            case Inline.Link link when !levels.containsKey(link.anchor()) -> escaped(link.text());
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

    /** Those of the stretches of facts that are named. */
    public List<VersionRange> linked(List<VersionRange> ranges) {
        return ranges.subList(0, Math.min(ranges.size(), mostLinks));
    }

    public boolean linksFacts() {
        return factAddress.isPresent();
    }

    public String factAddress(long version) {
        return factAddress.orElseThrow().apply(version);
    }
}
