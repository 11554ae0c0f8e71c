package org.rapporteur.procedure.document;

import static org.rapporteur.procedure.document.DocumentRule.A_DOCUMENT_SAYS_WHAT_IT_IS_ABOUT;
import static org.rapporteur.procedure.document.DocumentRule.A_SYMBOL_IS_ISSUED_ONCE;
import static org.rapporteur.procedure.document.DocumentRule.ONLY_DOCUMENTS_ON_RECORD_ARE_PLACED;

import java.util.List;
import java.util.Map;
import org.rapporteur.events.act.DocumentCommand;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.value.DocumentKind;
import org.rapporteur.events.value.Manner;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.kernel.Once;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Documents;

/** Decides on {@link DocumentCommand}s. */
public final class DocumentDecider {
    private DocumentDecider() {}

    public static List<Event> decide(DocumentCommand command, DecisionContext context) {
        return switch (command) {
            case IssueDocument act -> issue(act, context);
            case PlaceDocuments act -> place(act, context);
        };
    }

    private static List<Event> issue(IssueDocument act, DecisionContext context) {
        Documents documents = context.state().documents();
        Map<String, Object> particulars = Map.of("document", act.symbol());
        DocumentIssued fact = new DocumentIssued(act.symbol(), act.kind(), mannerOf(act), act.subject());
        if (Once.holds(documents.find(act.symbol()), fact, A_SYMBOL_IS_ISSUED_ONCE, particulars)) {
            return List.of();
        }
        Rejected.unless(
                context.state().drafts().versionOf(act.symbol()).isEmpty(), A_SYMBOL_IS_ISSUED_ONCE, particulars);
        context.demandNew(act.symbol());
        Rejected.unless(fact.subject() != null || speaksForItself(fact), A_DOCUMENT_SAYS_WHAT_IT_IS_ABOUT, particulars);
        return act.symbol().isRevision() && !documents.holdsAnEarlierVersionOf(act.symbol())
                ? List.of(
                        fact,
                        DocumentWarning.REVISION_OF_A_DOCUMENT_NOT_ON_RECORD.noted(Map.of("document", act.symbol())))
                : List.of(fact);
    }

    private static List<Event> place(PlaceDocuments act, DecisionContext context) {
        Documents documents = context.state().documents();
        context.item(act.item());
        for (Symbol symbol : act.documents()) {
            Rejected.unless(
                    documents.find(symbol).isPresent(),
                    ONLY_DOCUMENTS_ON_RECORD_ARE_PLACED,
                    Map.of("document", symbol));
        }
        List<Symbol> fresh = act.documents().stream()
                .distinct()
                .filter(symbol -> !documents.isPlaced(act.item(), symbol))
                .toList();
        return fresh.isEmpty() ? List.of() : List.of(new DocumentsPlaced(act.item(), fresh));
    }

    private static Manner mannerOf(IssueDocument act) {
        if (act.manner() != null) {
            return act.manner();
        }
        return switch (act.kind()) {
            case REPORT_OF_THE_SECRETARIAT, NOTE_BY_THE_SECRETARIAT, LIST_OF_PARTICIPANTS, DRAFT_REPORT -> Manner.ON;
            case CONFERENCE_ROOM_PAPER -> Manner.ENTITLED;
        };
    }

    private static boolean speaksForItself(DocumentIssued fact) {
        return fact.manner() == Manner.TRANSMITTING_WORKING_GROUP_REPORTS
                || fact.kind() == DocumentKind.LIST_OF_PARTICIPANTS
                || fact.kind() == DocumentKind.DRAFT_REPORT;
    }
}
