package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Quoted;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.outline.Outline;

/** Prints the texts that were adopted, with their footnotes numbered through. */
final class TextPrinter {
    private final WritingContext context;
    private final ImportedTexts imported;

    TextPrinter(WritingContext context, Outline outline) {
        this.context = context;
        this.imported = ImportedTexts.of(outline, context.language);
    }

    List<Block> print(DraftRecord draft) {
        ResolutionNumber number = draft.adoption().orElseThrow().fact().number();
        String anchor = Anchors.text(draft.tabled().kind(), number);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                3,
                context.messages.say(
                        "heading." + WritingContext.choice(draft.tabled().kind()), Map.of("number", number.toString())),
                List.of(new Inline.Words(context.names.in(draft.tabled().title()))),
                anchor,
                true));
        blocks.addAll(imported.of(draft)
                .map(text -> text.blocks(anchor, context.footnotes))
                .orElseGet(() -> List.of(asItIs(draft).orElseGet(() -> missing(draft)))));
        return blocks;
    }

    /** A text in which there is nothing to tell apart, being all headings. */
    private Optional<Block> asItIs(DraftRecord draft) {
        return Optional.ofNullable(draft.text().get(context.language))
                .map(text -> new Quoted("", List.of(new Inline.Words(text)), 0));
    }

    private Block missing(DraftRecord draft) {
        List<String> languages = draft.text().keySet().stream()
                .sorted()
                .map(language -> context.messages.say("language." + language.tag()))
                .toList();
        String words = languages.isEmpty()
                ? context.messages.say("text.missing")
                : context.messages.say("text.other-language", Map.of("languages", context.list(languages)));
        return new Quoted("", List.of(new Inline.Words(words)), 0);
    }
}
