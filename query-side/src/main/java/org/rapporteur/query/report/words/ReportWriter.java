package org.rapporteur.query.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.query.report.document.Block;
import org.rapporteur.query.report.document.Block.Heading;
import org.rapporteur.query.report.document.Block.Paragraph;
import org.rapporteur.query.report.document.Document;
import org.rapporteur.query.report.document.Inline;
import org.rapporteur.query.report.document.TitlePage;
import org.rapporteur.query.report.facts.Chronicle;
import org.rapporteur.query.report.facts.DraftRecord;
import org.rapporteur.query.report.facts.Noted;
import org.rapporteur.query.report.outline.Outline;
import org.rapporteur.query.report.outline.Passage.TextsAdopted;
import org.rapporteur.query.report.outline.Remark;
import org.rapporteur.query.report.outline.Section;
import org.rapporteur.query.report.outline.Section.Caption;

/** Writes an outline down in one language: headings and paragraphs numbered through, cross-references resolved. */
public final class ReportWriter {
    private final Diction diction;
    private final Phrasebook phrasebook;
    private final TextPrinter texts;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraph;

    private ReportWriter(Chronicle chronicle, Language language) {
        this.diction = new Diction(chronicle, language);
        this.phrasebook = new Phrasebook(diction);
        this.texts = new TextPrinter(diction);
    }

    /**
     * The report in words.
     *
     * @throws UnsupportedLanguage if there is no phrasebook of the language
     */
    public static Document write(Chronicle chronicle, Outline outline, Language language) {
        ReportWriter writer = new ReportWriter(chronicle, language);
        writer.firstChapter(outline);
        for (int i = 0; i < outline.chapters().size(); i++) {
            writer.chapter(i + 2, outline.chapters().get(i));
        }
        return new Document(language, writer.titlePage(), List.copyOf(writer.blocks), writer.texts.footnotes());
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

    private void firstChapter(Outline outline) {
        heading(1, chapterNumber(1), diction.formulas.say("heading.texts", diction.slots()), Anchors.heading("1"));
        String section = "A";
        if (!outline.resolutions().isEmpty()) {
            texts(section, DraftKind.RESOLUTION, outline.resolutions());
        }
        if (!outline.decisions().isEmpty()) {
            texts(outline.resolutions().isEmpty() ? "A" : "B", DraftKind.DECISION, outline.decisions());
        }
    }

    private void texts(String letter, DraftKind kind, List<DraftRecord> drafts) {
        String title = kind == DraftKind.RESOLUTION ? "heading.resolutions" : "heading.decisions";
        heading(2, sectionNumber(letter), diction.formulas.say(title), Anchors.heading("1-" + letter));
        SortedSet<Long> basis = new TreeSet<>();
        drafts.forEach(draft -> basis.addAll(draft.basis()));
        paragraph(new Remark(List.of(new TextsAdopted(kind)), basis));
        drafts.forEach(draft -> blocks.addAll(texts.print(draft)));
    }

    private void chapter(int number, Section chapter) {
        String anchor = Anchors.heading(Integer.toString(number));
        heading(1, chapterNumber(number), caption(chapter.caption()), anchor);
        chapter.remarks().forEach(this::paragraph);
        char letter = 'A';
        for (Section section : chapter.sections()) {
            boolean lettered = !(section.caption() instanceof Caption.ActionTaken);
            section(section, 2, lettered ? String.valueOf(letter++) : "", anchor);
        }
    }

    private void section(Section section, int level, String letter, String parent) {
        boolean lettered = !letter.isEmpty();
        String anchor = parent + (lettered ? "-" + letter : "-action");
        heading(lettered ? level : 3, lettered ? sectionNumber(letter) : "", caption(section.caption()), anchor);
        section.remarks().forEach(this::paragraph);
        section.sections().forEach(part -> section(part, level + 1, "", anchor));
    }

    private String caption(Caption caption) {
        return switch (caption) {
            case Caption.Titled titled -> diction.names.in(titled.title());
            case Caption.Untitled untitled -> diction.formulas.say("heading." + Diction.choice(untitled.role()));
            case Caption.ActionTaken action -> diction.formulas.say("heading.action", diction.slots());
        };
    }

    private String chapterNumber(int number) {
        return diction.formulas.say("heading.chapter", Map.of("number", diction.grammar.chapter(number)));
    }

    private String sectionNumber(String letter) {
        return diction.formulas.say("heading.section", Map.of("number", letter));
    }

    private void heading(int level, String number, String text, String anchor) {
        diction.mentions.newHeading();
        boolean inContents = level < 3;
        blocks.add(new Heading(level, number, List.of(new Inline.Words(text)), anchor, inContents));
    }

    private void paragraph(Remark remark) {
        Spoken spoken = phrasebook.say(remark.passages());
        blocks.add(new Paragraph(++paragraph, spoken.text(), spoken.entries(), remark.basis()));
    }
}
