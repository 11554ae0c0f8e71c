package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Symbol;

/** The documents on record and the items they are placed under. */
public record Documents(List<DocumentIssued> issued, List<DocumentsPlaced> placed) implements Area {
    static final Documents NONE = new Documents(List.of(), List.of());

    public Documents {
        issued = Absent.asEmpty(issued);
        placed = Absent.asEmpty(placed);
    }

    public Optional<DocumentIssued> find(Symbol symbol) {
        return issued.stream().filter(fact -> fact.symbol().equals(symbol)).findFirst();
    }

    public boolean holds(Symbol symbol, DocumentKind kind) {
        return find(symbol).filter(fact -> fact.kind().equals(kind)).isPresent();
    }

    /** Whether the document is on record under this symbol, revised or not. */
    public boolean holdsAnEarlierVersionOf(Symbol revision, DocumentSymbols symbols) {
        return issued.stream()
                .map(DocumentIssued::symbol)
                .anyMatch(symbol ->
                        symbols.areVersions(symbol, revision) && symbols.revision(symbol) < symbols.revision(revision));
    }

    public boolean isPlaced(ItemNumber item, Symbol symbol) {
        return placed.stream()
                .anyMatch(fact -> fact.item().equals(item) && fact.documents().contains(symbol));
    }

    Documents evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentIssued fact -> new Documents(Grown.by(issued, fact), placed);
            case DocumentsPlaced fact -> new Documents(issued, Grown.by(placed, fact));
        };
    }
}
