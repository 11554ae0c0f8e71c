package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.report.document.Block;
import org.rapporteur.report.document.Block.Heading;
import org.rapporteur.report.document.Block.Paragraph;
import org.rapporteur.report.document.Inline;
import org.rapporteur.report.outline.Remark;
import org.rapporteur.report.outline.Section;
import org.rapporteur.report.outline.Section.Caption;

/** Writes headings and paragraphs, the paragraphs numbered through. */
final class SectionWriter {
    private static final int PART = 3;

    private final WritingContext context;
    private final PassageWriter writer;
    private final ItemWords items;
    private final List<Block> blocks = new ArrayList<>();
    private int paragraph;

    SectionWriter(WritingContext context) {
        this.context = context;
        this.writer = new PassageWriter(context);
        this.items = new ItemWords(context);
    }

    List<Block> blocks() {
        return List.copyOf(blocks);
    }

    void chapters(int first, List<Section> chapters) {
        for (int i = 0; i < chapters.size(); i++) {
            chapter(first + i, chapters.get(i));
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

    void paragraph(Remark remark) {
        Spoken spoken = writer.say(remark.passages());
        blocks.add(new Paragraph(++paragraph, spoken.text(), spoken.entries(), remark.basis()));
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
            case Caption.Untitled untitled -> context.messages.say("heading." + WritingContext.choice(untitled.role()));
            case Caption.ActionTaken action -> context.messages.say("heading.action", context.slots());
            case Caption.ReportsOf reports -> items.heading(reports.reports());
        };
    }
}
