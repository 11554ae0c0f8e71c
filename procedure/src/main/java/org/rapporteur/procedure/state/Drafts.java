package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Symbol;

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
    public Optional<Draft> versionOf(Symbol symbol) {
        return all.stream()
                .filter(draft -> draft.symbol().original().equals(symbol.original()))
                .findFirst();
    }

    /** How many drafts of a kind got a number: resolutions and decisions are numbered apart. */
    public long numbered(DraftKind kind) {
        return all.stream()
                .filter(draft -> draft.is(kind) && draft.number() != null)
                .count();
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
            case DraftRevised fact -> with(fact.draft(), draft -> draft.revisedAs(fact));
            case DraftOrallyRevised fact -> with(fact.draft(), draft -> draft.revisedOrally(fact));
            case ConsultationsDiscontinued fact -> now(fact.draft(), DraftStage.CONSULTATIONS_DISCONTINUED);
            case MandateAccepted fact -> now(fact.draft(), DraftStage.ENTRUSTED_TO_THE_PRESIDENT);
            case DraftWithdrawn fact -> now(fact.draft(), DraftStage.WITHDRAWN);
            case DraftAdopted fact -> with(fact.draft(), draft -> draft.adoptedAs(fact.number()));
            case DraftNotAdopted fact ->
                fact.outcome().isFinal()
                        ? now(fact.draft(), DraftStage.NOT_ADOPTED)
                        : with(fact.draft(), draft -> draft);
            case DraftReopened fact -> now(fact.draft(), DraftStage.BEFORE_THE_BODY);
            case DraftRecommended fact -> with(fact.draft(), Draft::recommendedByTheCommittee);
            case FinancialImplicationsStated fact ->
                new Drafts(
                        InPlace.wherever(all, draft -> isMeant(draft, fact), Draft::withItsCostStated),
                        Grown.by(financialStatements, fact));
        };
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
