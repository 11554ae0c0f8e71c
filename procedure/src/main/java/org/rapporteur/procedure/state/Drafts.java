package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.body.DocumentSymbols;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftSplit;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.DraftsMerged;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.GroupSponsorExcepted;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.DraftEvent.NumberReserved;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Until;

/** The drafts, in the order of their tabling, and what was said of their costs. */
public record Drafts(List<Draft> all, List<FinancialImplicationsStated> financialStatements) implements Area {
    static final Drafts NONE = new Drafts(List.of(), List.of());

    public Drafts {
        all = Absent.asEmpty(all);
        financialStatements = Absent.asEmpty(financialStatements);
    }

    /** The draft that bears or bore this symbol. */
    public Optional<Draft> find(Symbol symbol) {
        return all.stream().filter(draft -> draft.bears(symbol)).findFirst();
    }

    /** The draft of which this symbol is, or would be, a version. */
    public Optional<Draft> versionOf(Symbol symbol, DocumentSymbols symbols) {
        return all.stream()
                .filter(draft -> symbols.areVersions(draft.symbol(), symbol))
                .findFirst();
    }

    /** Whether a corrigendum to one of them has this symbol. */
    public boolean haveCorrigendum(Symbol symbol) {
        return all.stream().anyMatch(draft -> draft.hasCorrigendum(symbol));
    }

    /** The drafts a statement of financial implications speaks of: those it names, else all there are. */
    public List<Draft> meantBy(FinancialImplicationsStated statement) {
        return all.stream().filter(draft -> isMeant(draft, statement)).toList();
    }

    Drafts evolve(DraftEvent event) {
        return switch (event) {
            case DraftTabled fact -> new Drafts(Grown.by(all, Draft.of(fact)), financialStatements);
            case SponsorAdded fact -> with(fact.draft(), draft -> draft.sponsoredAlsoBy(fact.sponsor()));
            case SponsorWithdrawn fact -> with(fact.draft(), draft -> draft.sponsoredNoLongerBy(fact.party()));
            case GroupSponsorExcepted fact ->
                with(fact.draft(), draft -> draft.sponsoredWithout(fact.group(), fact.party()));
            case DraftIntroduced fact -> with(fact.draft(), draft -> draft.introducedBy(fact));
            case DraftMoved fact -> with(fact.draft(), draft -> draft.moved(fact));
            case DraftsMerged fact -> merged(fact);
            case DraftSplit fact -> split(fact);
            case DraftReintroduced fact -> with(fact.draft(), draft -> draft.reintroducedBy(fact));
            case DraftRevised fact -> with(fact.draft(), draft -> draft.revisedAs(fact));
            case DraftCorrected fact -> with(fact.draft(), draft -> draft.correctedBy(fact));
            case DraftOrallyRevised fact -> with(fact.draft(), draft -> draft.revisedOrally(fact));
            case ConsultationsDiscontinued fact -> now(fact.draft(), DraftStage.CONSULTATIONS_DISCONTINUED);
            case MandateAccepted fact -> now(fact.draft(), DraftStage.ENTRUSTED_TO_THE_PRESIDENT);
            case DraftWithdrawn fact -> now(fact.draft(), DraftStage.WITHDRAWN);
            case DraftLeftWithoutAction fact -> now(fact.draft(), DraftStage.LEFT_WITHOUT_ACTION);
            case DraftAdopted fact -> with(fact.draft(), draft -> draft.adoptedAs(fact.number()));
            case DraftNotAdopted fact ->
                fact.outcome().isFinal()
                        ? now(fact.draft(), DraftStage.NOT_ADOPTED)
                        : with(fact.draft(), draft -> draft.deferredUntil(fact.until()));
            case NumberReserved fact -> with(fact.draft(), draft -> draft.withReserved(fact.number()));
            case NumberAssigned fact -> with(fact.draft(), draft -> draft.numbered(fact.number()));
            case DraftReopened fact -> now(fact.draft(), DraftStage.BEFORE_THE_BODY);
            // What an organ thinks of a draft changes nothing about it.
            case DraftRecommended _, DraftNotRecommended _ -> this;
            case FinancialImplicationsStated fact ->
                new Drafts(
                        InPlace.wherever(all, draft -> isMeant(draft, fact), Draft::withItsCostStated),
                        Grown.by(financialStatements, fact));
        };
    }

    private Drafts merged(DraftsMerged fact) {
        Drafts after = with(fact.into(), draft -> draft);
        for (Symbol replaced : fact.from()) {
            after = after.with(replaced, draft -> draft.replacedBy(List.of(fact.into())));
        }
        return after;
    }

    /** What action on the whole was deferred to, that on its parts is. */
    private Drafts split(DraftSplit fact) {
        Optional<Until> deferred = find(fact.draft()).map(Draft::deferredUntil);
        Drafts after = with(fact.draft(), draft -> draft.replacedBy(fact.into()));
        for (Symbol part : fact.into()) {
            after = after.with(part, draft -> draft.deferredUntil(deferred.orElse(null)));
        }
        return after;
    }

    private static boolean isMeant(Draft draft, FinancialImplicationsStated statement) {
        return statement.drafts().isEmpty() || statement.drafts().contains(draft.symbol());
    }

    private Drafts now(Symbol symbol, DraftStage stage) {
        return with(symbol, draft -> draft.now(stage));
    }

    private Drafts with(Symbol symbol, UnaryOperator<Draft> change) {
        return new Drafts(InPlace.where(all, draft -> draft.symbol().equals(symbol), change), financialStatements);
    }
}
