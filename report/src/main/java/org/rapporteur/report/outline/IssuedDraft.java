package org.rapporteur.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.VersionedFact;

/**
 * The documents that a draft is cited by.
 *
 * @param symbol of one of its versions
 * @param corrigenda to that version, in the order in which they were issued
 */
public record IssuedDraft(Symbol symbol, List<Symbol> corrigenda) {

    /** A version of a draft with what had been issued to mend it when something happened. */
    static IssuedDraft at(VersionedFact<?> time, Symbol version, DraftRecord draft, FactIndex index) {
        return new IssuedDraft(
                version,
                corrigenda(time, version, draft, index)
                        .map(noted -> noted.fact().symbol())
                        .toList());
    }

    /** The versions of the facts on what had been issued to mend it. */
    static List<Long> basis(VersionedFact<?> time, Symbol version, DraftRecord draft, FactIndex index) {
        return corrigenda(time, version, draft, index)
                .map(VersionedFact::version)
                .toList();
    }

    private static Stream<VersionedFact<DraftCorrected>> corrigenda(
            VersionedFact<?> time, Symbol version, DraftRecord draft, FactIndex index) {
        DocumentSymbols symbols = index.body().documentSymbols();
        return draft.all(DraftCorrected.class).stream()
                .filter(noted -> noted.isBefore(time))
                .filter(noted -> symbols.mended(noted.fact().symbol())
                        .filter(symbols.document(version)::equals)
                        .isPresent());
    }
}
