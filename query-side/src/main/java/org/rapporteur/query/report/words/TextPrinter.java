package org.rapporteur.query.report.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.query.report.document.Block;
import org.rapporteur.query.report.document.Block.Heading;
import org.rapporteur.query.report.document.Block.Quoted;
import org.rapporteur.query.report.document.Footnote;
import org.rapporteur.query.report.document.FootnoteCounter;
import org.rapporteur.query.report.document.Inline;
import org.rapporteur.query.report.facts.DraftRecord;
import org.rapporteur.query.report.outline.Outline;
import org.rapporteur.query.report.text.AdoptedText;
import org.rapporteur.query.report.text.AdoptedTexts;

/** Prints the texts that were adopted, with their footnotes numbered through. */
final class TextPrinter {
    private final Diction diction;
    private final Map<DraftRecord, AdoptedText> imported = new HashMap<>();
    private final FootnoteCounter footnotes = new FootnoteCounter();

    /**
     * Reads all texts together, since footnotes of one may have strayed into the next where both came from one file.
     */
    TextPrinter(Diction diction, Outline outline) {
        this.diction = diction;
        List<DraftRecord> drafts = new ArrayList<>(outline.resolutions());
        drafts.addAll(outline.decisions());
        drafts.removeIf(draft -> !draft.text().containsKey(diction.language));
        List<AdoptedText> texts =
                AdoptedTexts.reunited(drafts.stream().map(this::parse).toList());
        for (int i = 0; i < drafts.size(); i++) {
            imported.put(drafts.get(i), texts.get(i));
        }
    }

    private AdoptedText parse(DraftRecord draft) {
        return AdoptedText.parse(String.valueOf(draft.text().get(diction.language)), diction.language);
    }

    /** The footnotes of the texts printed so far. */
    List<Footnote> footnotes() {
        return footnotes.cited();
    }

    List<Block> print(DraftRecord draft) {
        ResolutionNumber number = draft.adoption().orElseThrow().fact().number();
        String anchor = Anchors.text(draft.tabled().kind(), number);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                3,
                diction.formulas.say(
                        "heading." + Diction.choice(draft.tabled().kind()), Map.of("number", number.toString())),
                List.of(new Inline.Words(diction.names.in(draft.tabled().title()))),
                anchor,
                true));
        AdoptedText text = imported.get(draft);
        blocks.addAll(text == null ? List.of(missing(draft)) : text.blocks(anchor, footnotes));
        return blocks;
    }

    private Block missing(DraftRecord draft) {
        List<String> languages = draft.text().keySet().stream()
                .sorted()
                .map(language -> diction.formulas.say("language." + language.tag()))
                .toList();
        String words = languages.isEmpty()
                ? diction.formulas.say("text.missing")
                : diction.formulas.say("text.other-language", Map.of("languages", diction.list(languages)));
        return new Quoted("", List.of(new Inline.Words(words)), 0);
    }
}
