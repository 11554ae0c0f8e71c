package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rapporteur.events.NotInOrder;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;

/**
 * One draft, from its tabling to what became of it.
 *
 * @param formerSponsors parties that withdrew their sponsorship and did not come back
 * @param recommended by the committee of the whole
 * @param costed the body was told what its adoption would cost, or that there was nothing to tell
 */
public record Draft(
        DraftTabled tabled,
        List<DraftRevised> revisions,
        List<DraftOrallyRevised> oralRevisions,
        List<Sponsor> sponsors,
        List<ParticipantCode> formerSponsors,
        boolean recommended,
        boolean costed,
        DraftStage stage) {

    public Draft {
        revisions = Absent.asEmpty(revisions);
        oralRevisions = Absent.asEmpty(oralRevisions);
        sponsors = Absent.asEmpty(sponsors);
        formerSponsors = Absent.asEmpty(formerSponsors);
    }

    static Draft of(DraftTabled fact) {
        return new Draft(fact, List.of(), List.of(), List.of(), List.of(), false, false, DraftStage.BEFORE_THE_BODY);
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

    public boolean isSponsoredBy(ParticipantCode party) {
        return sponsors.stream().anyMatch(sponsor -> sponsor.party().equals(party));
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
                tabled, Grown.by(revisions, fact), oralRevisions, sponsors, formerSponsors, recommended, costed, stage);
    }

    Draft revisedOrally(DraftOrallyRevised fact) {
        return new Draft(
                tabled, revisions, Grown.by(oralRevisions, fact), sponsors, formerSponsors, recommended, costed, stage);
    }

    Draft sponsoredAlsoBy(Sponsor sponsor) {
        return new Draft(
                tabled,
                revisions,
                oralRevisions,
                Grown.by(sponsorsWithout(sponsor.party()), sponsor),
                formerSponsors.stream()
                        .filter(former -> !former.equals(sponsor.party()))
                        .toList(),
                recommended,
                costed,
                stage);
    }

    Draft sponsoredNoLongerBy(ParticipantCode party) {
        if (sponsors.stream().noneMatch(sponsor -> sponsor.party().equals(party))) {
            throw NotInOrder.isMissing();
        }
        return new Draft(
                tabled,
                revisions,
                oralRevisions,
                sponsorsWithout(party),
                Grown.by(formerSponsors, party),
                recommended,
                costed,
                stage);
    }

    Draft recommendedByTheCommittee() {
        return new Draft(tabled, revisions, oralRevisions, sponsors, formerSponsors, true, costed, stage);
    }

    Draft withItsCostStated() {
        return new Draft(tabled, revisions, oralRevisions, sponsors, formerSponsors, recommended, true, stage);
    }

    Draft now(DraftStage next) {
        return new Draft(tabled, revisions, oralRevisions, sponsors, formerSponsors, recommended, costed, next);
    }

    private List<Sponsor> sponsorsWithout(ParticipantCode party) {
        return sponsors.stream()
                .filter(sponsor -> !sponsor.party().equals(party))
                .toList();
    }
}
