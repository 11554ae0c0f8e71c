package org.rapporteur.report;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Manner;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.outline.WorkingGroupNote;
import org.rapporteur.report.words.NoteWriter;

/** The note by the secretariat on the meetings of working groups, from the same log as the report. */
public final class Note {
    private Note() {}

    /** The note, or nothing where no document transmits the reports of working groups. */
    public static Optional<Document> of(List<Recorded> log, Language language) {
        FactIndex index = FactIndex.of(log);
        return index
                .all(DocumentIssued.class, fact -> fact.manner() == Manner.TRANSMITTING_WORKING_GROUP_REPORTS)
                .stream()
                .findFirst()
                .map(issued ->
                        NoteWriter.write(index, issued, WorkingGroupNote.of(index, issued.occurredAt()), language));
    }
}
