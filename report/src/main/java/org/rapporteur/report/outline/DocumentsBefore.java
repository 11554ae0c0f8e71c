package org.rapporteur.report.outline;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.fact.WorkingGroupEvent.WorkingGroupMet;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.Chronicle;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.Noted;
import org.rapporteur.report.outline.DocumentBefore.GroupReports;

/** The documents that the body had before it under an item. */
final class DocumentsBefore {
    private final Chronicle chronicle;
    private final Index<ItemNumber, DocumentsPlaced> places;
    private final Index<Symbol, DocumentIssued> documents;

    DocumentsBefore(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.places = chronicle.by(DocumentsPlaced::item, DocumentsPlaced.class);
        this.documents = chronicle.by(DocumentIssued::symbol, DocumentIssued.class);
    }

    List<DocumentBefore> under(AgendaItem item) {
        return issued(item).map(noted -> describe(noted.fact(), item)).toList();
    }

    /** The versions of the facts on those documents. */
    List<Long> basis(AgendaItem item) {
        return Stream.concat(issued(item), placed(item)).map(Noted::version).toList();
    }

    private Stream<Noted<DocumentsPlaced>> placed(AgendaItem item) {
        return places.of(item.number()).stream();
    }

    private Stream<Noted<DocumentIssued>> issued(AgendaItem item) {
        return placed(item)
                .flatMap(noted -> noted.fact().documents().stream())
                .distinct()
                .flatMap(this::asIssued);
    }

    private Stream<Noted<DocumentIssued>> asIssued(Symbol symbol) {
        return documents.of(symbol).stream();
    }

    private DocumentBefore describe(DocumentIssued document, AgendaItem item) {
        return new DocumentBefore(
                document.symbol(),
                document.kind(),
                document.manner(),
                document.subject(),
                document.manner() == Manner.TRANSMITTING_WORKING_GROUP_REPORTS ? reportsUnder(item) : null);
    }

    /** The reports of the group that reports under the item; nothing if no group does. */
    private @Nullable GroupReports reportsUnder(AgendaItem item) {
        if (item.workingGroup() == null) {
            return null;
        }
        return new GroupReports(
                item.workingGroup(),
                chronicle.all(WorkingGroupMet.class, met -> met.group().equals(item.workingGroup())).stream()
                        .map(noted -> noted.fact().dates())
                        .toList());
    }
}
