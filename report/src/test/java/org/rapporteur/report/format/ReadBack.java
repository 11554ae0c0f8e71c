package org.rapporteur.report.format;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.footnotes.FootnoteDefinition;
import org.commonmark.ext.footnotes.FootnoteReference;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Markdown as a reader of Markdown understands it. */
final class ReadBack extends AbstractVisitor {
    private static final List<FootnotesExtension> FOOTNOTES = List.of((FootnotesExtension) FootnotesExtension.create());

    final List<String> headings = new ArrayList<>();
    final List<String> paragraphs = new ArrayList<>();
    final List<String> entries = new ArrayList<>();
    final List<String> quoted = new ArrayList<>();
    final List<String> marks = new ArrayList<>();
    final List<String> footnotes = new ArrayList<>();

    private int quotation;
    private boolean inBulletList;

    private ReadBack() {}

    static ReadBack of(String markdown) {
        ReadBack read = new ReadBack();
        Parser.builder().extensions(FOOTNOTES).build().parse(markdown).accept(read);
        return read;
    }

    @Override
    public void visit(Heading heading) {
        headings.add("#".repeat(heading.getLevel()) + " " + text(heading));
    }

    @Override
    public void visit(OrderedList list) {
        if (quotation > 0) {
            throw new AssertionError("A list in a quotation: " + text(list));
        }
        int number = list.getMarkerStartNumber();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            paragraphs.add(number++ + ". " + text(item.getFirstChild()));
            for (Node entry = item.getFirstChild().getNext(); entry != null; entry = entry.getNext()) {
                entries.add(text(entry));
            }
        }
        visitChildren(list);
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
    }

    @Override
    public void visit(BulletList list) {
        inBulletList = true;
        visitChildren(list);
        inBulletList = false;
    }

    @Override
    public void visit(BlockQuote quote) {
        quotation++;
        visitChildren(quote);
        quotation--;
    }

    @Override
    public void visit(Paragraph paragraph) {
        if (quotation > 0 && !inBulletList) {
            quoted.add(">".repeat(quotation) + " " + text(paragraph));
        }
        visitChildren(paragraph);
    }

    @Override
    public void visit(CustomNode node) {
        if (node instanceof FootnoteReference reference) {
            marks.add(reference.getLabel());
        }
    }

    @Override
    public void visit(CustomBlock block) {
        if (block instanceof FootnoteDefinition definition) {
            footnotes.add(definition.getLabel() + " " + text(definition.getFirstChild()));
        }
    }

    /** The words of a block, without comments and anchors. */
    private static String text(Node node) {
        StringBuilder words = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString().strip();
    }
}
