package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.NotInOrder;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.ResolutionNumber;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Sponsors;
import org.rapporteur.events.value.Symbol;

/**
 * One draft, from its tabling to what became of it.
 *
 * @param recommended by the committee of the whole
 * @param number given when it was adopted; it stays with a draft that is reconsidered
 * @param costed the body was told what its adoption would cost, or that there was nothing to tell
 */
public record Draft(
        DraftTabled tabled,
        List<DraftRevised> revisions,
        List<DraftOrallyRevised> oralRevisions,
        Sponsors sponsors,
        boolean recommended,
        boolean costed,
        @Nullable ResolutionNumber number,
        DraftStage stage) {

    public Draft {
        revisions = Absent.asEmpty(revisions);
        oralRevisions = Absent.asEmpty(oralRevisions);
    }

    static Draft of(DraftTabled fact) {
        return new Draft(fact, List.of(), List.of(), Sponsors.NONE, false, false, null, DraftStage.BEFORE_THE_BODY);
    }

    /** The symbol it was first tabled under, by which it is known. */
    public Symbol symbol() {
        return tabled.draft();
    }

    /** The symbol of its latest version. */
    public Symbol currentSymbol() {
        return revisions.isEmpty() ? symbol() : revisions.getLast().symbol();
    }

    public boolean bears(Symbol symbol) {
        return symbol().equals(symbol)
                || revisions.stream().anyMatch(revision -> revision.symbol().equals(symbol));
    }

    public boolean is(DraftKind kind) {
        return tabled.kind() == kind;
    }

    /** Whether the body has acted on it in one way or another. */
    public boolean wasActedOn() {
        return stage != DraftStage.BEFORE_THE_BODY;
    }

    /** The languages in which its text, tabled or revised, is on record. */
    public Set<Language> languages() {
        return Stream.concat(
                        Stream.of(tabled.text().keySet()),
                        Stream.concat(
                                revisions.stream().map(fact -> fact.text().keySet()),
                                oralRevisions.stream().map(fact -> fact.text().keySet())))
                .filter(languages -> !languages.isEmpty())
                .reduce((_, latest) -> latest)
                .orElse(Set.of());
    }

    Draft revisedAs(DraftRevised fact) {
        return new Draft(
                tabled, Grown.by(revisions, fact), oralRevisions, sponsors, recommended, costed, number, stage);
    }

    Draft revisedOrally(DraftOrallyRevised fact) {
        return new Draft(
                tabled, revisions, Grown.by(oralRevisions, fact), sponsors, recommended, costed, number, stage);
    }

    Draft sponsoredAlsoBy(Sponsor sponsor) {
        return sponsoredBy(sponsors.with(sponsor));
    }

    Draft sponsoredNoLongerBy(ParticipantCode party) {
        if (!sponsors.include(party)) {
            throw NotInOrder.isMissing();
        }
        return sponsoredBy(sponsors.without(party));
    }

    private Draft sponsoredBy(Sponsors others) {
        return new Draft(tabled, revisions, oralRevisions, others, recommended, costed, number, stage);
    }

    Draft recommendedByTheCommittee() {
        return new Draft(tabled, revisions, oralRevisions, sponsors, true, costed, number, stage);
    }

    Draft withItsCostStated() {
        return new Draft(tabled, revisions, oralRevisions, sponsors, recommended, true, number, stage);
    }

    Draft now(DraftStage next) {
        return new Draft(tabled, revisions, oralRevisions, sponsors, recommended, costed, number, next);
    }

    Draft adoptedAs(ResolutionNumber given) {
        return new Draft(tabled, revisions, oralRevisions, sponsors, recommended, costed, given, DraftStage.ADOPTED);
    }
}
