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
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.DocumentBefore.GroupReports;

/** The documents that the body had before it under an item. */
final class DocumentsBefore {
    private final FactIndex index;
    private final Index<ItemNumber, DocumentsPlaced> places;
    private final Index<Symbol, DocumentIssued> documents;

    DocumentsBefore(FactIndex index) {
        this.index = index;
        this.places = index.by(DocumentsPlaced::item, DocumentsPlaced.class);
        this.documents = index.by(DocumentIssued::symbol, DocumentIssued.class);
    }

    List<DocumentBefore> under(AgendaItem item) {
        return issued(item).map(fact -> describe(fact.fact(), item)).toList();
    }

    /** The versions of the facts on those documents. */
    List<Long> basis(AgendaItem item) {
        return Stream.concat(issued(item), placed(item))
                .map(VersionedFact::version)
                .toList();
    }

    private Stream<VersionedFact<DocumentsPlaced>> placed(AgendaItem item) {
        return places.of(item.number()).stream();
    }

    private Stream<VersionedFact<DocumentIssued>> issued(AgendaItem item) {
        return placed(item)
                .flatMap(fact -> fact.fact().documents().stream())
                .distinct()
                .flatMap(this::asIssued);
    }

    private Stream<VersionedFact<DocumentIssued>> asIssued(Symbol symbol) {
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
                index.all(WorkingGroupMet.class, met -> met.group().equals(item.workingGroup())).stream()
                        .map(fact -> fact.fact().dates())
                        .toList());
    }
}
