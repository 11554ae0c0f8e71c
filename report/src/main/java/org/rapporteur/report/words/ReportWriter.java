package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.events.fact.ReportEvent.FootnoteAdded;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.fact.ReportEvent.ReportReissued;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.TitlePage;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Passage.TextsAdopted;
import org.rapporteur.report.outline.Remark;

/** Writes the outline of a report down in one language: title page, texts adopted, chapters. */
public final class ReportWriter {
    private static final Set<DraftKind> RESOLUTIONS_AND_DECISIONS = Set.of(DraftKind.RESOLUTION, DraftKind.DECISION);

    private final WritingContext context;
    private final SectionWriter sections;
    private final TextPrinter texts;

    private ReportWriter(FactIndex index, Outline outline, Language language) {
        this.context = new WritingContext(index, language, outline.chapterOfTexts());
        this.sections = new SectionWriter(context);
        this.texts = new TextPrinter(context, outline);
    }

    /** The languages reports are written in: those that their formulas have a phrasebook of. */
    public static Set<Language> languages() {
        return ReportMessages.languages();
    }

    /**
     * The report in words.
     *
     * @throws UnsupportedLanguage if there is no phrasebook of the language
     */
    public static Document write(FactIndex index, Outline outline, Language language) {
        ReportWriter writer = new ReportWriter(index, outline, language);
        writer.sections.chapters(outline.chapters(), number -> writer.textsAdopted(number, outline));
        return new Document(language, writer.titlePage(), writer.sections.blocks(), writer.context.footnotes.cited());
    }

    /**
     * The paragraphs of the chapters that rest on any of these facts, as they read in the report. The texts adopted are
     * not looked at, which takes most of the time of writing a report.
     *
     * @throws UnsupportedLanguage if there is no phrasebook of the language
     */
    public static List<Paragraph> paragraphsOn(
            FactIndex index, Outline outline, Set<Long> versions, Language language) {
        boolean isFootnote =
                index.all(FootnoteAdded.class).stream().anyMatch(noted -> versions.contains(noted.version()));
        if (!isFootnote && outline.chapters().stream().noneMatch(chapter -> chapter.restsOn(versions))) {
            return List.of();
        }
        SectionWriter sections = new SectionWriter(new WritingContext(index, language, outline.chapterOfTexts()));
        sections.chapters(outline.chapters(), _ -> {});
        return sections.blocks().stream()
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> !Collections.disjoint(paragraph.basis(), versions))
                .toList();
    }

    private TitlePage titlePage() {
        Optional<ReportIssued> issued = context.index.last(ReportIssued.class).map(VersionedFact::fact);
        List<String> particulars = new ArrayList<>();
        issued.ifPresent(report -> particulars.add(report.symbol().value()));
        context.distribution().ifPresent(particulars::add);
        issued.ifPresent(report -> particulars.add(context.grammar.dates(List.of(report.on()))));
        particulars.add(context.messages.say("title.language"));
        issued.ifPresent(report -> particulars.add(context.messages.say(
                "title.original",
                Map.of(
                        "language", report.original().tag(),
                        "name", context.messages.name(report.original())))));
        context.index.all(ReportReissued.class).stream()
                .map(VersionedFact::fact)
                .map(this::reissued)
                .forEach(particulars::add);
        String body = context.names.in(context.body().names().full());
        Map<String, Object> slots = context.slots("body", body);
        return new TitlePage(
                context.messages.say("title.body", slots),
                particulars,
                List.of(),
                context.messages.say("title", slots));
    }

    private String reissued(ReportReissued anew) {
        return context.messages.say(
                "title.reissued",
                Map.of("date", context.grammar.dates(List.of(anew.on())), "reason", context.phrase(anew.reason())));
    }

    private void textsAdopted(int chapter, Outline outline) {
        boolean others = !RESOLUTIONS_AND_DECISIONS.containsAll(outline.texts().keySet());
        sections.heading(
                1,
                sections.number(context.grammar.chapter(chapter)),
                context.messages.say("heading.texts", context.slots("others", WritingContext.yes(others))),
                Anchors.heading(Integer.toString(chapter)));
        outline.texts().keySet().forEach(kind -> texts(chapter, kind, outline));
    }

    private void texts(int chapter, DraftKind kind, Outline outline) {
        String letter = Outline.letterOf(kind, context.index);
        String title = WritingContext.capital(context.kinds(kind));
        sections.heading(2, sections.number(letter), title, Anchors.heading(chapter + "-" + letter));
        List<TextPrinter.Text> all = texts.of(kind, outline);
        SortedSet<Long> basis = new TreeSet<>();
        all.forEach(text -> basis.addAll(text.basis()));
        sections.overview(new Remark(List.of(new TextsAdopted(kind)), basis));
        all.forEach(text -> sections.print(texts.print(text)));
    }
}
