package org.rapporteur.report.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.text.Part.Passage;

/** Puts sub-paragraphs below their paragraphs, by what their labels look like and by what came before. */
final class Nesting {
    private enum Kind {
        NUMBER,
        LETTER,
        ROMAN
    }

    private sealed interface Item {
        Part finished();
    }

    private record Title(Part.Heading heading) implements Item {
        @Override
        public Part finished() {
            return heading;
        }
    }

    private record Paragraph(String label, List<Inline> text, List<Paragraph> below) implements Item {
        @Override
        public Passage finished() {
            return new Passage(
                    label, text, below.stream().map(Paragraph::finished).toList());
        }
    }

    private record Level(Kind kind, Paragraph last) {}

    private final List<Item> items = new ArrayList<>();
    private final Deque<Level> levels = new ArrayDeque<>();

    /** Letters run on across headings. */
    private String lastLetter = "";

    void add(Part.Heading heading) {
        levels.clear();
        items.add(new Title(heading));
    }

    void add(Piece.Prose prose) {
        Paragraph paragraph = new Paragraph(prose.label(), prose.text(), new ArrayList<>());
        if (prose.label().isEmpty()) {
            levels.clear();
            items.add(paragraph);
            return;
        }
        Kind kind = kind(prose.label());
        if (levels.stream().anyMatch(level -> level.kind() == kind)) {
            while (levels.pop().kind() != kind) {
                // down to the level of its kind, and off it
            }
        }
        if (levels.isEmpty()) {
            items.add(paragraph);
        } else {
            levels.element().last().below().add(paragraph);
        }
        levels.push(new Level(kind, paragraph));
        if (kind == Kind.LETTER) {
            lastLetter = prose.label();
        }
    }

    List<Part> parts() {
        return items.stream().map(Item::finished).toList();
    }

    /** "(i)" is the letter after "(h)"; anywhere else it begins roman numbers, which go on while labels look roman. */
    private Kind kind(String label) {
        if (Labels.isNumber(label)) {
            return Kind.NUMBER;
        }
        boolean isNextLetter = !lastLetter.isEmpty() && Labels.after(lastLetter).equals(label);
        Level current = levels.peek();
        boolean amongRoman = current != null && current.kind() == Kind.ROMAN;
        boolean isRoman = label.equals("(i)") || (amongRoman && Labels.isRoman(label));
        return isRoman && !isNextLetter ? Kind.ROMAN : Kind.LETTER;
    }
}
