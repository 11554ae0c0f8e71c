package org.rapporteur.events.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Facts on documents before the session. */
public sealed interface DocumentEvent extends Event {
    /** A document was issued. It transmits, contains, is entitled or is about its subject. */
    @WireName("document-issued")
    record DocumentIssued(
            Symbol symbol,
            DocumentKind kind,
            Manner manner,
            @Nullable Wording subject) implements DocumentEvent {}

    /** Documents were placed before the body under an item, in this order. */
    @WireName("documents-placed")
    record DocumentsPlaced(ItemNumber item, List<Symbol> documents) implements DocumentEvent {
        public DocumentsPlaced {
            documents = Absent.asEmpty(documents);
        }
    }
}
