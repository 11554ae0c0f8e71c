package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Chapter;
import org.rapporteur.report.outline.Remark;
import org.rapporteur.report.outline.Section;
import org.rapporteur.report.outline.Section.Caption;

/** Writes headings and paragraphs, the paragraphs numbered through. */
final class SectionWriter {
    private static final int PART = 3;

    private final WritingContext context;
    private final PassageWriter writer;
    private final ItemWords items;
    private final FootnoteWords footnotes;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraph;

    SectionWriter(WritingContext context) {
        this.context = context;
        this.writer = new PassageWriter(context);
        this.items = new ItemWords(context);
        this.footnotes = new FootnoteWords(context);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    /** @param textsAdopted writes the chapter of this number in which the texts adopted stand */
    void chapters(List<Chapter> chapters, IntConsumer textsAdopted) {
        int number = 1;
        for (Chapter chapter : chapters) {
            switch (chapter) {
                case Chapter.TextsAdopted _ -> textsAdopted.accept(number);
                case Section section -> chapter(number, section);
            }
            number++;
        }
    }

    private void chapter(int number, Section chapter) {
        String anchor = Anchors.heading(Integer.toString(number));
        heading(1, number(context.grammar.chapter(number)), caption(chapter.caption()), anchor);
        chapter.remarks().forEach(this::paragraph);
        char letter = 'A';
        for (Section section : chapter.sections()) {
            if (section.caption() instanceof Caption.ActionTaken) {
                part(section, anchor);
            } else {
                section(section, String.valueOf(letter++), anchor);
            }
        }
    }

    private void section(Section section, String letter, String parent) {
        String anchor = parent + "-" + letter;
        heading(2, number(letter), caption(section.caption()), anchor);
        section.remarks().forEach(this::paragraph);
        section.sections().forEach(part -> part(part, anchor));
    }

    private void part(Section part, String parent) {
        heading(PART, "", caption(part.caption()), parent + "-action");
        part.remarks().forEach(this::paragraph);
    }

    /** Meetings are introduced anew under each heading. */
    void heading(int level, String number, String text, String anchor) {
        context.mentions.newHeading();
        blocks.add(new Heading(level, number, List.of(new Inline.Words(text)), anchor, level < PART));
    }

    /** One that names texts that are told of elsewhere, and so has no footnotes to what led to them. */
    void overview(Remark remark) {
        blocks.add(said(remark));
    }

    void paragraph(Remark remark) {
        blocks.add(footnotes.cite(said(remark)));
    }

    private Paragraph said(Remark remark) {
        Spoken spoken = writer.say(remark.passages());
        return new Paragraph(++paragraph, spoken.text(), spoken.entries(), remark.basis());
    }

    void print(List<Block> printed) {
        blocks.addAll(printed);
    }

    String number(String number) {
        return context.messages.say("heading.number", Map.of("number", number));
    }

    String caption(Caption caption) {
        return switch (caption) {
            case Caption.Titled titled -> context.names.in(titled.title());
            case Caption.Untitled untitled ->
                context.messages.say(
                        "heading." + WritingContext.choice(untitled.role()),
                        context.slots("committee", context.credentialsCommittee()));
            case Caption.ActionTaken action -> context.messages.say("heading.action", context.slots());
            case Caption.ReportsOf reports -> items.heading(reports.reports());
        };
    }
}
