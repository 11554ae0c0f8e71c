package org.rapporteur.query.state;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.rapporteur.events.InPlace;
import org.rapporteur.events.Recorded;
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
import org.rapporteur.events.value.Symbol;

/** The drafts in the order of tabling, and what was said of their costs. */
public record Drafts(List<Draft> tabled, List<FinancialImplicationsStated> costs) implements Area {
    static final Drafts NONE = new Drafts(List.of(), List.of());

    public Drafts {
        tabled = Series.of(tabled);
        costs = Series.of(costs);
    }

    /** The draft first tabled under this symbol. */
    public Optional<Draft> find(Symbol symbol) {
        return tabled.stream().filter(draft -> draft.symbol().equals(symbol)).findFirst();
    }

    /** The draft that bears this symbol, or bore it. */
    public Optional<Draft> bearing(Symbol symbol) {
        return tabled.stream().filter(draft -> draft.symbols().contains(symbol)).findFirst();
    }

    Drafts evolve(DraftEvent event, Recorded at) {
        return switch (event) {
            case DraftTabled fact -> new Drafts(Changed.inTime(tabled, Draft.tabled(fact, at), Drafts::tabling), costs);
            case SponsorAdded fact -> with(fact.draft(), draft -> draft.sponsoredBy(fact.sponsor(), at));
            case SponsorWithdrawn fact -> with(fact.draft(), draft -> draft.noLongerSponsoredBy(fact.party(), at));
            case DraftRevised fact -> with(fact.draft(), draft -> draft.revised(fact, at));
            case DraftOrallyRevised fact -> with(fact.draft(), draft -> draft.orallyRevised(fact, at));
            case ConsultationsDiscontinued fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.DISCONTINUED, fact.meeting(), at));
            case MandateAccepted fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.MANDATE_ACCEPTED, fact.meeting(), at));
            case DraftWithdrawn fact -> with(fact.draft(), draft -> draft.step(Draft.Stage.WITHDRAWN, null, at));
            case DraftRecommended fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.RECOMMENDED, fact.meeting(), at));
            case FinancialImplicationsStated fact -> new Drafts(costedBy(fact), Changed.plus(costs, fact));
            case DraftAdopted fact -> with(fact.draft(), draft -> draft.adopted(fact, at));
            case DraftReopened fact -> with(fact.draft(), draft -> draft.reopened(fact, at));
            case DraftNotAdopted fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.after(fact.outcome()), fact.meeting(), at));
        };
    }

    /** Where no draft is named, all that were tabled by then are meant. */
    private List<Draft> costedBy(FinancialImplicationsStated fact) {
        return InPlace.wherever(
                tabled,
                draft -> fact.drafts().isEmpty() || fact.drafts().contains(draft.symbol()),
                Draft::withCostsStated);
    }

    private static Instant tabling(Draft draft) {
        return draft.steps().getFirst().at();
    }

    private Drafts with(Symbol symbol, UnaryOperator<Draft> change) {
        return new Drafts(Changed.theOne(tabled, draft -> draft.symbol().equals(symbol), change), costs);
    }
}
