package org.rapporteur.procedure.document;

import java.util.stream.Stream;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.state.DecisionContext;

/** Whether what a document revises, adds to or mends is on record, as its symbol tells. */
final class OnRecord {
    private OnRecord() {}

    static Stream<DocumentWarning> missing(Symbol symbol, DecisionContext context) {
        DocumentSymbols symbols = context.body().documentSymbols();
        boolean earlier =
                !symbols.isRevision(symbol) || context.state().documents().holdsAnEarlierVersionOf(symbol, symbols);
        if (!earlier) {
            return Stream.of(DocumentWarning.REVISION_OF_A_DOCUMENT_NOT_ON_RECORD);
        }
        return symbols
                .addedTo(symbol)
                .filter(document -> !context.state().isBorne(document, symbols))
                .map(_ -> DocumentWarning.ADDITION_TO_A_DOCUMENT_NOT_ON_RECORD)
                .stream();
    }
}
