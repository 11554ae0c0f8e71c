package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.rapporteur.events.bound.LineEnds;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.Inline.FootnoteMark;

/** Takes Markdown apart into headings, paragraphs and footnotes, in the order of the source. */
final class MarkdownPieces {
    // No lists: CommonMark counts their items itself and forgets the numbers that were written.
    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(Heading.class, ThematicBreak.class))
            .build();

    private static final Pattern FOOTNOTE_SYNTAX = Pattern.compile("\\[\\^(\\d+)]:?");
    // Blank lines are counted: a text of nothing else would be looked through from each of them to its end.
    private static final Pattern BULLET_BEFORE_LABEL = Pattern.compile("(?m)^\\s{0,100}[-*+]\\s+(?=\\([a-z]+\\))");
    private static final Pattern LABEL_ON_NEXT_LINE = Pattern.compile("(?<=[;:,.；：，。]|; and|; or|</sup>)[ \\t]*\\n"
            + "(?=\\s*(?:\\d{1,3}[.．]\\s|[(（][a-z]{1,5}[)）]|<sup>\\d+</sup>\\s))");

    /**
     * No tag that means something here, and no address: commonmark would look for its end up to the end of the text.
     */
    private static final Pattern NO_TAG = Pattern.compile("(?<!\\\\)<(?!/?sup>|br ?/?>|https?://[^\\s<>]{1,2000}>)");

    private MarkdownPieces() {}

    static List<Piece> of(String markdown) {
        List<Piece> pieces = new ArrayList<>();
        for (Node node = PARSER.parse(tidied(markdown)).getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Block block && !(node instanceof ThematicBreak)) {
                List<Inline> text = InlineReader.read(block);
                if (!Inline.words(text).isBlank()) {
                    pieces.add(piece(block, text));
                }
            }
        }
        return pieces;
    }

    private static String tidied(String markdown) {
        String text = LineEnds.asOne(markdown);
        text = FOOTNOTE_SYNTAX.matcher(text).replaceAll("<sup>$1</sup>");
        text = NO_TAG.matcher(text).replaceAll(Matcher.quoteReplacement("\\<"));
        text = BULLET_BEFORE_LABEL.matcher(text).replaceAll("");
        return LABEL_ON_NEXT_LINE.matcher(text).replaceAll(Matcher.quoteReplacement("\n\n"));
    }

    private static Piece piece(Block block, List<Inline> text) {
        if (text.getFirst() instanceof FootnoteMark(int number)) {
            return new Piece.Foot(new Note(String.valueOf(number), Runs.merged(text.subList(1, text.size()))));
        }
        if (Inline.words(text).startsWith("* ")) {
            return new Piece.Foot(new Note("*", Runs.without(1, text)));
        }
        return isHeadline(block) ? new Piece.Headline(text) : Labels.split(text);
    }

    private static boolean isHeadline(Block block) {
        boolean boldThroughout = block instanceof Paragraph
                && block.getFirstChild() instanceof StrongEmphasis
                && block.getFirstChild().getNext() == null;
        return block instanceof Heading || boldThroughout;
    }
}
