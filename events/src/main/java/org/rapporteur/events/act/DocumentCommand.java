package org.rapporteur.events.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.WireName;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;

/** Acts on documents. */
public sealed interface DocumentCommand extends Command {
    /** Issue a document; a transmitting note takes its subject from the working groups. */
    @WireName("issue-document")
    record IssueDocument(
            Symbol symbol,
            DocumentKind kind,
            @Nullable Manner manner,
            @Nullable Wording subject) implements DocumentCommand {}

    /** Place documents before the body under an item, in this order. */
    @WireName("place-documents")
    record PlaceDocuments(ItemNumber item, List<Symbol> documents) implements DocumentCommand {
        public PlaceDocuments {
            documents = Absent.asEmpty(documents);
        }
    }
}
