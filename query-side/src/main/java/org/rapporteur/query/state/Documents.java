package org.rapporteur.query.state;

import java.util.List;
import java.util.stream.Stream;
import org.rapporteur.events.fact.DocumentEvent;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Symbol;

/** The documents issued, in that order, and those placed before the body under an item. */
public record Documents(List<DocumentIssued> issued, List<DocumentsPlaced> placed) implements Area {
    static final Documents NONE = new Documents(List.of(), List.of());

    public Documents {
        issued = Series.of(issued);
        placed = Series.of(placed);
    }

    /** The documents under an item, in the order in which they were placed. */
    public Stream<Symbol> under(ItemNumber item) {
        return placed.stream()
                .filter(fact -> fact.item().equals(item))
                .flatMap(fact -> fact.documents().stream())
                .distinct();
    }

    /** The items a document was placed under. */
    public Stream<ItemNumber> itemsOf(Symbol document) {
        return placed.stream()
                .filter(fact -> fact.documents().contains(document))
                .map(DocumentsPlaced::item)
                .distinct();
    }

    Documents evolve(DocumentEvent event) {
        return switch (event) {
            case DocumentIssued fact -> new Documents(Changed.plus(issued, fact), placed);
            case DocumentsPlaced fact -> new Documents(issued, Changed.plus(placed, fact));
        };
    }
}
