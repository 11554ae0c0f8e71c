package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.TitlePage;
import org.rapporteur.report.facts.Chronicle;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.Noted;
import org.rapporteur.report.outline.Outline;
import org.rapporteur.report.outline.Passage.TextsAdopted;
import org.rapporteur.report.outline.Remark;

/** Writes the outline of a report down in one language: title page, texts adopted, chapters. */
public final class ReportWriter {
    private final Diction diction;
    private final SectionWriter sections;
    private final TextPrinter texts;

    private ReportWriter(Chronicle chronicle, Outline outline, Language language) {
        this.diction = new Diction(chronicle, language);
        this.sections = new SectionWriter(diction);
        this.texts = new TextPrinter(diction, outline);
    }

    /**
     * The report in words.
     *
     * @throws UnsupportedLanguage if there is no phrasebook of the language
     */
    public static Document write(Chronicle chronicle, Outline outline, Language language) {
        ReportWriter writer = new ReportWriter(chronicle, outline, language);
        int chapter = writer.textsAdopted(outline) ? 2 : 1;
        for (int i = 0; i < outline.chapters().size(); i++) {
            writer.sections.chapter(chapter + i, outline.chapters().get(i));
        }
        return new Document(language, writer.titlePage(), writer.sections.blocks(), writer.texts.footnotes());
    }

    private TitlePage titlePage() {
        Optional<ReportIssued> issued =
                diction.chronicle.last(ReportIssued.class).map(Noted::fact);
        List<String> particulars = new ArrayList<>();
        issued.ifPresent(report -> particulars.add(report.symbol().value()));
        particulars.add(diction.formulas.say("title.distribution"));
        issued.ifPresent(report -> particulars.add(diction.grammar.dates(List.of(report.on()))));
        particulars.add(diction.formulas.say("title.language"));
        issued.ifPresent(report -> particulars.add(diction.formulas.say(
                "title.original", Map.of("language", report.original().tag()))));
        String body = diction.names.in(diction.body().names().full());
        Map<String, Object> slots = diction.slots("body", body);
        return new TitlePage(body, particulars, List.of(), diction.formulas.say("title", slots));
    }

    /** Chapter I, unless nothing was adopted; resolutions come before decisions. */
    private boolean textsAdopted(Outline outline) {
        if (outline.resolutions().isEmpty() && outline.decisions().isEmpty()) {
            return false;
        }
        sections.heading(
                1,
                sections.number(diction.grammar.chapter(1)),
                diction.formulas.say("heading.texts", diction.slots()),
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
        String letter = Outline.letterOf(kind, diction.chronicle);
        String title = kind == DraftKind.RESOLUTION ? "heading.resolutions" : "heading.decisions";
        sections.heading(2, sections.number(letter), diction.formulas.say(title), Anchors.heading("1-" + letter));
        SortedSet<Long> basis = new TreeSet<>();
        drafts.forEach(draft -> basis.addAll(draft.basis()));
        sections.paragraph(new Remark(List.of(new TextsAdopted(kind)), basis));
        drafts.forEach(draft -> sections.print(texts.print(draft)));
    }
}
