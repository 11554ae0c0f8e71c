package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Quoted;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Outline;

/** Prints the texts that were adopted, with their footnotes numbered through. */
final class TextPrinter {
    private static final TextNumber NONE = new TextNumber("0");

    private static final Comparator<Text> IN_THE_ORDER_OF_NUMBERS = Comparator.comparing(
                    (Text text) -> text.number().isEmpty())
            .thenComparing(text -> text.number().orElse(NONE));

    private final WritingContext context;
    private final ItemWords items;
    private final ImportedTexts imported;

    TextPrinter(WritingContext context, Outline outline) {
        this.context = context;
        this.items = new ItemWords(context);
        this.imported = ImportedTexts.of(outline, context.language);
    }

    /** A text: of a draft, or of a decision without one that has a number. */
    sealed interface Text {
        Optional<TextNumber> number();

        Collection<Long> basis();

        record OfADraft(DraftRecord draft) implements Text {
            @Override
            public Optional<TextNumber> number() {
                return draft.number();
            }

            @Override
            public Collection<Long> basis() {
                return draft.basis();
            }
        }

        record OfADecision(VersionedFact<ProceduralDecisionTaken> taken) implements Text {
            @Override
            public Optional<TextNumber> number() {
                return Optional.ofNullable(taken.fact().number());
            }

            @Override
            public Collection<Long> basis() {
                return List.of(taken.version());
            }
        }
    }

    /** All texts of a kind in the order of their numbers; those without one come last, as they are. */
    List<Text> of(DraftKind kind, Outline outline) {
        Stream<Text> drafts =
                outline.texts().getOrDefault(kind, List.of()).stream().map(Text.OfADraft::new);
        Stream<Text> decisions = kind.equals(DraftKind.DECISION)
                ? outline.decisions().stream().map(Text.OfADecision::new)
                : Stream.empty();
        return Stream.concat(drafts, decisions).sorted(IN_THE_ORDER_OF_NUMBERS).toList();
    }

    List<Block> print(Text text) {
        return switch (text) {
            case Text.OfADraft of -> print(of.draft());
            case Text.OfADecision of -> print(of.taken().fact());
        };
    }

    /** It has no title, and is its own words. */
    private List<Block> print(ProceduralDecisionTaken taken) {
        TextNumber number = Objects.requireNonNull(taken.number());
        return List.of(
                new Heading(3, label(DraftKind.DECISION, number), List.of(), Anchors.decision(number), true),
                new Quoted("", List.of(new Inline.Words(items.asText(taken.decision(), taken.verb()))), 0));
    }

    private List<Block> print(DraftRecord draft) {
        DraftKind kind = draft.tabled().kind();
        String anchor = Anchors.text(
                kind, draft.number(), draft.adoption().orElseThrow().fact().symbol());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(
                3,
                draft.number().map(number -> label(kind, number)).orElse(""),
                List.of(new Inline.Words(context.names.in(draft.tabled().title()))),
                anchor,
                true));
        blocks.addAll(imported.of(draft)
                .map(text -> text.blocks(anchor, context.footnotes))
                .orElseGet(() -> List.of(asItIs(draft).orElseGet(() -> missing(draft)))));
        return blocks;
    }

    /** "Resolution 12/3" */
    private String label(DraftKind kind, TextNumber number) {
        return context.messages.say(
                "heading.text", Map.of("kind", WritingContext.capital(context.kind(kind)), "number", number.value()));
    }

    /** A text in which there is nothing to tell apart, being all headings. */
    private Optional<Block> asItIs(DraftRecord draft) {
        return Optional.ofNullable(draft.text().get(context.language))
                .map(text -> new Quoted("", List.of(new Inline.Words(text)), 0));
    }

    private Block missing(DraftRecord draft) {
        List<String> languages = draft.text().keySet().stream()
                .sorted()
                .map(context.messages::name)
                .toList();
        String words = languages.isEmpty()
                ? context.messages.say("text.missing")
                : context.messages.say("text.other-language", Map.of("languages", context.list(languages)));
        return new Quoted("", List.of(new Inline.Words(words)), 0);
    }
}
