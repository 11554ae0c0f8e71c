package org.rapporteur.report;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.Recorded;
import org.rapporteur.events.fact.ReportEvent.ReportIssued;
import org.rapporteur.events.value.Language;
import org.rapporteur.report.compare.Alteration;
import org.rapporteur.report.document.Document;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.words.CorrigendumWriter;

/** The changes in the report between two states of it, as the corrigendum that is issued after publication. */
public final class Corrigendum {
    private Corrigendum() {}

    /** The version at which the report was issued, if it was. */
    public static Optional<Long> issuedAt(List<Recorded> log) {
        return FactIndex.of(log).last(ReportIssued.class).map(VersionedFact::version);
    }

    /**
     * The corrigendum.
     *
     * @param published the facts the report was issued with; it was
     * @param log the facts it is to rest on now
     * @param number which corrigendum it is, from 1
     * @throws org.rapporteur.report.words.UnsupportedLanguage if reports are not written in the language yet
     */
    public static Document of(List<Recorded> published, List<Recorded> log, int number, Language language) {
        List<Alteration> alterations = Alteration.between(Report.of(published, language), Report.of(log, language));
        return CorrigendumWriter.write(FactIndex.of(published), number, alterations, language);
    }
}
