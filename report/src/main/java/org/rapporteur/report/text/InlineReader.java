package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.rapporteur.report.document.Inline;

/** Reads the text of one block: words, emphasis, footnote marks. Bold within a line is taken for an accident. */
final class InlineReader extends AbstractVisitor {
    private final List<List<Inline>> finished = new ArrayList<>();
    private List<Inline> line = new ArrayList<>();
    private boolean emphasized;
    private boolean raised;

    private InlineReader() {}

    static List<Inline> read(Block block) {
        InlineReader reader = new InlineReader();
        reader.readWithin(block);
        reader.endLine();
        return Runs.joined(reader.finished);
    }

    /** Goes from node to node without going deeper into the stack: somebody can write a thousand marks in a row. */
    private void readWithin(Node whole) {
        Node node = whole;
        do {
            boolean entered = node.getFirstChild() != null;
            node.accept(this);
            if (entered) {
                node = node.getFirstChild();
                continue;
            }
            while (!node.equals(whole) && node.getNext() == null) {
                node = node.getParent();
                leave(node);
            }
            if (!node.equals(whole)) {
                node = node.getNext();
            }
        } while (!node.equals(whole));
    }

    private void leave(Node node) {
        if (node instanceof Emphasis) {
            emphasized = false;
        }
    }

    @Override
    protected void visitChildren(Node parent) {
        // They come next anyway.
    }

    @Override
    public void visit(Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        add(code.getLiteral());
    }

    @Override
    public void visit(Emphasis emphasis) {
        emphasized = true;
    }

    @Override
    public void visit(HtmlInline html) {
        switch (html.getLiteral()) {
            case "<sup>" -> raised = true;
            case "</sup>" -> raised = false;
            case "<br>", "<br/>", "<br />" -> endLine();
            case String other -> add(other);
        }
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        endLine();
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        endLine();
    }

    private void add(String text) {
        if (raised && text.matches("\\d{1,4}")) {
            line.add(new Inline.FootnoteMark(Integer.parseInt(text)));
            return;
        }
        line.add(emphasized ? new Inline.Emphasis(text) : new Inline.Words(text));
    }

    private void endLine() {
        finished.add(Runs.merged(line));
        line = new ArrayList<>();
    }
}
