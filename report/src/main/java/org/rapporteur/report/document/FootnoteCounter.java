package org.rapporteur.report.document;

import java.util.ArrayList;
import java.util.List;

/** Numbers footnotes through a document, from 1, in the order in which they are cited. */
public final class FootnoteCounter {
    private final List<Footnote> cited = new ArrayList<>();

    /** Takes up a footnote and returns the mark that refers to it. */
    public Inline.FootnoteMark cite(List<Inline> text) {
        Footnote footnote = new Footnote(cited.size() + 1, List.copyOf(text));
        cited.add(footnote);
        return new Inline.FootnoteMark(footnote.number());
    }

    /** The footnotes cited so far, by their numbers. */
    public List<Footnote> cited() {
        return List.copyOf(cited);
    }
}
