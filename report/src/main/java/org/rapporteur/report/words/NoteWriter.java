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
import org.rapporteur.report.facts.Chronicle;
import org.rapporteur.report.facts.Noted;
import org.rapporteur.report.outline.Section;

/** Writes the note on the meetings of working groups down in one language. */
public final class NoteWriter {
    private final Diction diction;
    private final SectionWriter sections;

    private NoteWriter(Chronicle chronicle, Language language) {
        this.diction = new Diction(chronicle, language);
        this.sections = new SectionWriter(diction);
    }

    /**
     * The note in words.
     *
     * @param issued the fact that the note was issued
     * @throws UnsupportedLanguage if there is no phrasebook of the language
     */
    public static Document write(
            Chronicle chronicle, Noted<DocumentIssued> issued, List<Section> sections, Language language) {
        NoteWriter writer = new NoteWriter(chronicle, language);
        int number = 1;
        for (Section section : sections) {
            writer.sections.heading(
                    2, "", writer.sections.caption(section.caption()), Anchors.heading(Integer.toString(number++)));
            section.remarks().forEach(writer.sections::paragraph);
        }
        return new Document(language, writer.titlePage(issued), writer.sections.blocks(), List.of());
    }

    private TitlePage titlePage(Noted<DocumentIssued> issued) {
        List<String> particulars = List.of(
                issued.fact().symbol().value(),
                diction.formulas.say("title.distribution"),
                diction.grammar.dates(List.of(issued.occurredAt()
                        .atZone(diction.body().seat().timeZone())
                        .toLocalDate())),
                diction.formulas.say("title.language"));
        List<String> lines = new ArrayList<>();
        lines.add(diction.formulas.say("note.session", diction.slots()));
        lines.add(diction.formulas.say("note.place-and-dates", diction.slots()));
        List<AgendaItem> items = items();
        if (!items.isEmpty()) {
            List<String> numbers =
                    items.stream().map(item -> diction.item(item.number())).toList();
            lines.add(diction.formulas.say(
                    "note.items", Map.of("items", diction.list(numbers), "count", numbers.size())));
            items.forEach(item -> lines.add(diction.names.in(item.title())));
        }
        return new TitlePage(
                diction.names.in(diction.body().names().full()),
                particulars,
                lines,
                diction.formulas.say("note.title", diction.slots()));
    }

    /** The main items under which working groups report. */
    private List<AgendaItem> items() {
        List<ItemNumber> main = diction.chronicle.agenda().stream()
                .filter(item -> item.workingGroup() != null)
                .map(item -> item.number().main())
                .distinct()
                .toList();
        return main.stream()
                .flatMap(number -> diction.chronicle.item(number).stream())
                .toList();
    }
}
