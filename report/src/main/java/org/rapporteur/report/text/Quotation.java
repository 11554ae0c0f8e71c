package org.rapporteur.report.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.FootnoteCounter;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.Inline.FootnoteMark;
import org.rapporteur.report.text.Part.Passage;

/** Turns an adopted text into blocks of a document, its footnotes into footnotes of that document. */
final class Quotation {
    private static final int ANNEX_LEVEL = 4;

    private final AdoptedText source;
    private final String anchor;
    private final FootnoteCounter footnotes;
    private final Map<Integer, FootnoteMark> renumbered = new HashMap<>();
    private final List<Block> blocks = new ArrayList<>();
    private int headings;

    Quotation(AdoptedText source, String anchor, FootnoteCounter footnotes) {
        this.source = source;
        this.anchor = anchor;
        this.footnotes = footnotes;
    }

    List<Block> blocks() {
        if (!source.proponent().isEmpty()) {
            blocks.add(new Block.Quoted("", cited(source.proponent()), 0));
        }
        source.preamble().forEach(this::add);
        source.operative().forEach(this::add);
        source.annexes().forEach(this::add);
        return List.copyOf(blocks);
    }

    private void add(Annex annex) {
        addHeading(ANNEX_LEVEL, annex.number(), annex.title());
        annex.parts().forEach(this::add);
    }

    private void add(Part part) {
        switch (part) {
            case Part.Heading heading -> addHeading(ANNEX_LEVEL + 1, "", heading.text());
            case Passage passage -> add(passage, 0);
        }
    }

    private void add(Passage passage, int depth) {
        blocks.add(new Block.Quoted(passage.label(), cited(passage.text()), depth));
        passage.below().forEach(below -> add(below, depth + 1));
    }

    private void addHeading(int level, String number, List<Inline> text) {
        headings++;
        blocks.add(new Block.Heading(level, number, cited(text), anchor + "-" + headings, false));
    }

    private List<Inline> cited(List<Inline> text) {
        return text.stream()
                .map(piece -> piece instanceof FootnoteMark mark ? cited(mark) : piece)
                .toList();
    }

    private FootnoteMark cited(FootnoteMark mark) {
        return renumbered.computeIfAbsent(mark.number(), _ -> footnotes.cite(footnote(mark)));
    }

    /** A missing footnote says so in print, where nobody overlooks it. */
    private List<Inline> footnote(FootnoteMark mark) {
        return source.notes().stream()
                .filter(note -> note.calledBy(mark))
                .findFirst()
                .map(Note::text)
                .orElseGet(() -> List.of(new Inline.Words(
                        TextWords.in(source.language(), "footnote.missing", Map.of("mark", mark.number())))));
    }
}
