package org.rapporteur.query.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.query.report.document.Block;
import org.rapporteur.query.report.document.Block.Heading;
import org.rapporteur.query.report.document.Block.Quoted;
import org.rapporteur.query.report.document.Footnote;
import org.rapporteur.query.report.document.Inline;
import org.rapporteur.query.report.facts.DraftRecord;

/** Prints the texts that were adopted, with their footnotes numbered through. */
final class TextPrinter {
    private final Diction diction;
    private final List<Footnote> footnotes = new ArrayList<>();

    TextPrinter(Diction diction) {
        this.diction = diction;
    }

    List<Footnote> footnotes() {
        return List.copyOf(footnotes);
    }

    List<Block> print(DraftRecord draft) {
        ResolutionNumber number = draft.adoption().orElseThrow().fact().number();
        String kind = Diction.choice(draft.tabled().kind());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                3,
                diction.formulas.say("heading." + kind, Map.of("number", number.toString())),
                List.of(new Inline.Words(diction.names.in(draft.tabled().title()))),
                Anchors.text(draft.tabled().kind(), number),
                true));
        blocks.add(new Quoted("", List.of(new Inline.Words(diction.formulas.say("text.missing"))), 0));
        return blocks;
    }
}
