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
            case GroupSponsorExcepted fact ->
                with(fact.draft(), draft -> draft.sponsoredWithout(fact.group(), fact.party()));
            case DraftIntroduced fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.INTRODUCED, fact.meeting(), at));
            case DraftMoved fact -> with(fact.draft(), draft -> draft.movedTo(fact.item()));
            case DraftsMerged fact -> merged(fact, at);
            case DraftSplit fact -> split(fact, at);
            case DraftReintroduced fact -> with(fact.draft(), draft -> draft.reintroduced(fact, at));
            case DraftRevised fact -> with(fact.draft(), draft -> draft.revised(fact, at));
            case DraftCorrected fact -> with(fact.draft(), draft -> draft.correctedBy(fact.symbol()));
            case DraftOrallyRevised fact -> with(fact.draft(), draft -> draft.orallyRevised(fact, at));
            case ConsultationsDiscontinued fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.DISCONTINUED, fact.meeting(), at));
            case MandateAccepted fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.MANDATE_ACCEPTED, fact.meeting(), at));
            case DraftWithdrawn fact -> with(fact.draft(), draft -> draft.step(Draft.Stage.WITHDRAWN, null, at));
            case DraftLeftWithoutAction fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.LEFT_WITHOUT_ACTION, null, at));
            case DraftRecommended fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.RECOMMENDED, fact.meeting(), at));
            case DraftNotRecommended fact ->
                with(fact.draft(), draft -> draft.step(Draft.Stage.NOT_RECOMMENDED, fact.meeting(), at));
            case FinancialImplicationsStated fact -> new Drafts(costedBy(fact), Changed.plus(costs, fact));
            case DraftAdopted fact -> with(fact.draft(), draft -> draft.adopted(fact, at));
            case NumberReserved fact -> with(fact.draft(), draft -> draft.withReserved(fact.number()));
            case NumberAssigned fact -> with(fact.draft(), draft -> draft.numbered(fact.number()));
            case DraftReopened fact -> with(fact.draft(), draft -> draft.reopened(fact, at));
            case DraftNotAdopted fact -> with(fact.draft(), draft -> draft.notAdopted(fact, at));
        };
    }

    private Drafts merged(DraftsMerged fact, Recorded at) {
        Drafts after = with(fact.into(), draft -> draft.replacing(fact.from()));
        for (Symbol replaced : fact.from()) {
            after = after.with(
                    replaced,
                    draft -> draft.replacedBy(List.of(fact.into()), Draft.Stage.REPLACED, fact.meeting(), at));
        }
        return after;
    }

    private Drafts split(DraftSplit fact, Recorded at) {
        Drafts after = this;
        for (Symbol part : fact.into()) {
            after = after.with(
                    part, draft -> find(fact.draft()).map(draft::partOf).orElse(draft));
        }
        return after.with(fact.draft(), draft -> draft.replacedBy(fact.into(), Draft.Stage.SPLIT, fact.meeting(), at));
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
