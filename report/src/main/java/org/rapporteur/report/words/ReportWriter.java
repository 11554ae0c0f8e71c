package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.TitlePage;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Passage.TextsAdopted;
import org.rapporteur.report.outline.Remark;

/** Writes the outline of a report down in one language: title page, texts adopted, chapters. */
public final class ReportWriter {
    private final WritingContext context;
    private final SectionWriter sections;
    private final TextPrinter texts;

    private ReportWriter(FactIndex index, Outline outline, Language language) {
        this.context = new WritingContext(index, language);
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
        int chapter = writer.textsAdopted(outline) ? 2 : 1;
        writer.sections.chapters(chapter, outline.chapters());
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
        if (outline.chapters().stream().noneMatch(chapter -> chapter.restsOn(versions))) {
            return List.of();
        }
        SectionWriter sections = new SectionWriter(new WritingContext(index, language));
        sections.chapters(1, outline.chapters());
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
        particulars.add(context.messages.say("title.distribution"));
        issued.ifPresent(report -> particulars.add(context.grammar.dates(List.of(report.on()))));
        particulars.add(context.messages.say("title.language"));
        issued.ifPresent(report -> particulars.add(context.messages.say(
                "title.original", Map.of("language", report.original().tag()))));
        String body = context.names.in(context.body().names().full());
        Map<String, Object> slots = context.slots("body", body);
        return new TitlePage(body, particulars, List.of(), context.messages.say("title", slots));
    }

    /** Chapter I, unless nothing was adopted; resolutions come before decisions. */
    private boolean textsAdopted(Outline outline) {
        if (outline.resolutions().isEmpty() && outline.decisions().isEmpty()) {
            return false;
        }
        sections.heading(
                1,
                sections.number(context.grammar.chapter(1)),
                context.messages.say("heading.texts", context.slots()),
                Anchors.heading("1"));
        if (!outline.resolutions().isEmpty()) {
            texts(DraftKind.RESOLUTION, outline.resolutions());
        }
        if (!outline.decisions().isEmpty()) {
            texts(DraftKind.DECISION, outline.decisions());
        }
        return true;
    }

    private void texts(DraftKind kind, List<DraftRecord> drafts) {
        String letter = Outline.letterOf(kind, context.index);
        String title = kind == DraftKind.RESOLUTION ? "heading.resolutions" : "heading.decisions";
        sections.heading(2, sections.number(letter), context.messages.say(title), Anchors.heading("1-" + letter));
        SortedSet<Long> basis = new TreeSet<>();
        drafts.forEach(draft -> basis.addAll(draft.basis()));
        sections.paragraph(new Remark(List.of(new TextsAdopted(kind)), basis));
        drafts.forEach(draft -> sections.print(texts.print(draft)));
    }
}
