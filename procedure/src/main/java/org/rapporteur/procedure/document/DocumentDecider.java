package org.rapporteur.procedure.document;

import static org.rapporteur.procedure.document.DocumentRule.A_DOCUMENT_SAYS_WHAT_IT_IS_ABOUT;
import static org.rapporteur.procedure.document.DocumentRule.A_SYMBOL_IS_ISSUED_ONCE;
import static org.rapporteur.procedure.document.DocumentRule.ONLY_DOCUMENTS_ON_RECORD_ARE_PLACED;
import static org.rapporteur.procedure.document.DocumentRule.THE_BODY_HAS_DOCUMENTS_OF_THE_KIND;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.rapporteur.events.act.DocumentCommand;
import org.rapporteur.events.act.DocumentCommand.IssueDocument;
import org.rapporteur.events.act.DocumentCommand.PlaceDocuments;
import org.rapporteur.events.body.KindOfDocument;
import org.rapporteur.events.fact.DocumentEvent.DocumentIssued;
import org.rapporteur.events.fact.DocumentEvent.DocumentsPlaced;
import org.rapporteur.events.fact.Event;
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
        KindOfDocument kind = kindOf(act, context);
        DocumentIssued fact = new DocumentIssued(
                act.symbol(),
                act.kind(),
                Objects.requireNonNullElseGet(act.manner(), kind::usualManner),
                act.subject());
        if (Once.holds(documents.find(act.symbol()), fact, A_SYMBOL_IS_ISSUED_ONCE, particulars)) {
            return List.of();
        }
        Rejected.unless(context.draftInAnyVersion(act.symbol()).isEmpty(), A_SYMBOL_IS_ISSUED_ONCE, particulars);
        context.demandNew(act.symbol());
        Rejected.unless(
                fact.subject() != null || speaksForItself(fact, kind), A_DOCUMENT_SAYS_WHAT_IT_IS_ABOUT, particulars);
        return Stream.concat(
                        Stream.<Event>of(fact),
                        OnRecord.missing(act.symbol(), context).map(warning -> warning.noted(particulars)))
                .toList();
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

    private static KindOfDocument kindOf(IssueDocument act, DecisionContext context) {
        return context.body()
                .documents(act.kind())
                .orElseThrow(() -> Rejected.because(THE_BODY_HAS_DOCUMENTS_OF_THE_KIND, Map.of("kind", act.kind())));
    }

    private static boolean speaksForItself(DocumentIssued fact, KindOfDocument kind) {
        return fact.manner() == Manner.TRANSMITTING_WORKING_GROUP_REPORTS || kind.speaksForItself();
    }
}
