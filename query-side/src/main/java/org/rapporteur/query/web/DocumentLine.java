package org.rapporteur.query.web;

import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.query.phrasebook.Words;
import org.rapporteur.query.state.Documents;

/** A document and the items it was placed under. */
record DocumentLine(String symbol, String kind, String subject, String items) {
    static DocumentLine of(DocumentIssued document, Documents documents, Words words) {
        return new DocumentLine(
                document.symbol().value(),
                words.of(document.kind()),
                words.of(document.subject()),
                words.of(documents.itemsOf(document.symbol()).toList()));
    }
}
