package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.compare.Alteration;
import org.rapporteur.report.compare.Passage;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.document.TitlePage;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/** Writes down what changed in a report, in the form of a corrigendum; places are named as they were published. */
public final class CorrigendumWriter {
    private final WritingContext context;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraph;

    private CorrigendumWriter(FactIndex published, Language language) {
        this.context = new WritingContext(published, language);
    }

    /**
     * The corrigendum in words.
     *
     * @param published the facts with which the report was issued
     * @throws java.util.NoSuchElementException if it was not
     * @throws UnsupportedLanguage if there is no phrasebook of the language
     */
    public static Document write(FactIndex published, int number, List<Alteration> alterations, Language language) {
        CorrigendumWriter writer = new CorrigendumWriter(published, language);
        alterations.forEach(writer::say);
        if (alterations.isEmpty()) {
            writer.paragraph(writer.context.messages.say("corrigendum.none"), new TreeSet<>());
        } else if (alterations.stream().anyMatch(CorrigendumWriter::shiftsNumbers)) {
            writer.paragraph(writer.context.messages.say("corrigendum.renumbered"), new TreeSet<>());
        }
        return new Document(language, writer.titlePage(number), List.copyOf(writer.blocks), List.of());
    }

    private TitlePage titlePage(int number) {
        ReportIssued issued =
                context.index.last(ReportIssued.class).map(VersionedFact::fact).orElseThrow();
        String body = context.names.in(context.body().names().full());
        List<String> particulars = new ArrayList<>();
        particulars.add(context.messages.say(
                "corrigendum.symbol", Map.of("report", issued.symbol().value(), "number", Integer.toString(number))));
        context.distribution().ifPresent(particulars::add);
        particulars.add(context.messages.say("title.language"));
        return new TitlePage(
                body,
                particulars,
                List.of(context.messages.say("title", context.slots("body", body))),
                context.messages.say("corrigendum.title"));
    }

    private void say(Alteration alteration) {
        Passage before = alteration.before();
        Passage after = alteration.after();
        SortedSet<Long> basis = new TreeSet<>(alteration.there().basis());
        if (alteration.there().isParagraph()) {
            paragraph(
                    before == null
                            ? formula("inserted", "behind", alteration.behind())
                            : formula(after == null ? "deleted" : "replaced", "number", before.number()),
                    basis);
            quote(after);
            return;
        }
        String kind = alteration.there().isHeading() ? "heading" : "words";
        paragraph(
                context.messages.say(
                        "corrigendum." + kind,
                        Map.of(
                                "heading", alteration.there().under(),
                                "change", before == null ? "added" : after == null ? "deleted" : "replaced",
                                "old", before == null ? "" : before.words(),
                                "new", after == null ? "" : after.words())),
                basis);
    }

    private String formula(String change, String slot, int number) {
        return context.messages.say("corrigendum." + change, Map.of(slot, number));
    }

    private void paragraph(String text, SortedSet<Long> basis) {
        blocks.add(new Block.Paragraph(++paragraph, List.of(new Inline.Words(text)), List.of(), basis));
    }

    private void quote(@Nullable Passage passage) {
        if (passage != null) {
            passage.words()
                    .lines()
                    .forEach(line -> blocks.add(new Block.Quoted("", List.of(new Inline.Words(line)), 0)));
        }
    }

    private static boolean shiftsNumbers(Alteration alteration) {
        return alteration.there().isParagraph() && (alteration.before() == null || alteration.after() == null);
    }
}
