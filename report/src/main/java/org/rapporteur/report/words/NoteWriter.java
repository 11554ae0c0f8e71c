package org.rapporteur.report.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.document.TitlePage;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Section;

/** Writes the note on the meetings of working groups down in one language. */
public final class NoteWriter {
    private final WritingContext context;
    private final SectionWriter sections;

    private NoteWriter(FactIndex index, Language language) {
        this.context = new WritingContext(index, language);
        this.sections = new SectionWriter(context);
    }

    /**
     * The note in words.
     *
     * @param issued the fact that the note was issued
     * @throws UnsupportedLanguage if there is no phrasebook of the language
     */
    public static Document write(
            FactIndex index, VersionedFact<DocumentIssued> issued, List<Section> sections, Language language) {
        NoteWriter writer = new NoteWriter(index, language);
        int number = 1;
        for (Section section : sections) {
            writer.sections.heading(
                    2, "", writer.sections.caption(section.caption()), Anchors.heading(Integer.toString(number++)));
            section.remarks().forEach(writer.sections::paragraph);
        }
        return new Document(language, writer.titlePage(issued), writer.sections.blocks(), List.of());
    }

    private TitlePage titlePage(VersionedFact<DocumentIssued> issued) {
        List<String> particulars = new ArrayList<>();
        particulars.add(issued.fact().symbol().value());
        context.distribution().ifPresent(particulars::add);
        particulars.add(context.grammar.dates(List.of(
                issued.occurredAt().atZone(context.body().seat().timeZone()).toLocalDate())));
        particulars.add(context.messages.say("title.language"));
        List<String> lines = new ArrayList<>();
        lines.add(context.messages.say("note.session", context.slots()));
        lines.add(context.messages.say("note.place-and-dates", context.slots()));
        List<AgendaItem> items = items();
        if (!items.isEmpty()) {
            List<String> numbers =
                    items.stream().map(item -> context.item(item.number())).toList();
            lines.add(context.messages.say(
                    "note.items", Map.of("items", context.list(numbers), "count", numbers.size())));
            items.forEach(item -> lines.add(context.names.in(item.title())));
        }
        return new TitlePage(
                context.names.in(context.body().names().full()),
                particulars,
                lines,
                context.messages.say("note.title", context.slots()));
    }

    /** The main items under which working groups report. */
    private List<AgendaItem> items() {
        List<ItemNumber> main = context.index.agenda().stream()
                .filter(item -> item.workingGroup() != null)
                .map(item -> item.number().main())
                .distinct()
                .toList();
        return main.stream()
                .flatMap(number -> context.index.item(number).stream())
                .toList();
    }
}
