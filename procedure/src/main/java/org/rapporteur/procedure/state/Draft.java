package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.NotInOrder;
import org.rapporteur.events.fact.DraftEvent.DraftCorrected;
import org.rapporteur.events.fact.DraftEvent.DraftIntroduced;
import org.rapporteur.events.fact.DraftEvent.DraftMoved;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DraftKind;
import org.rapporteur.events.value.GroupCode;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Sponsors;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;
import org.rapporteur.events.value.Until;

/**
 * One draft, from its tabling to what became of it.
 *
 * @param moves from one item of the agenda to another
 * @param introductions how it was introduced in meetings
 * @param reintroductions how it was brought back after it had been withdrawn
 * @param replacedBy the draft that took its place, or those into which it was divided
 * @param number given when it was adopted, or later; it stays with a draft that is reconsidered
 * @param reserved the number it gets when it is adopted, or later; {@code null} once it has one, or ended without
 * @param deferredUntil when action on it was deferred to, where that was said; {@code null} once it was acted on
 * @param costed the body was told what its adoption would cost, or that there was nothing to tell
 */
public record Draft(
        DraftTabled tabled,
        List<DraftMoved> moves,
        DraftVersions versions,
        Sponsors sponsors,
        List<DraftIntroduced> introductions,
        List<DraftReintroduced> reintroductions,
        List<Symbol> replacedBy,
        @Nullable Until deferredUntil,
        boolean costed,
        @Nullable TextNumber number,
        @Nullable TextNumber reserved,
        DraftStage stage) {

    public Draft {
        moves = Absent.asEmpty(moves);
        introductions = Absent.asEmpty(introductions);
        reintroductions = Absent.asEmpty(reintroductions);
        replacedBy = Absent.asEmpty(replacedBy);
    }

    static Draft of(DraftTabled fact) {
        return new Draft(
                fact,
                List.of(),
                DraftVersions.NONE,
                Sponsors.NONE,
                List.of(),
                List.of(),
                List.of(),
                null,
                false,
                null,
                null,
                DraftStage.BEFORE_THE_BODY);
    }

    /** The symbol it was first tabled under, by which it is known. */
    public Symbol symbol() {
        return tabled.draft();
    }

    public List<DraftRevised> revisions() {
        return versions.revisions();
    }

    /** Corrigenda to the versions it had. */
    public List<DraftCorrected> corrigenda() {
        return versions.corrigenda();
    }

    public List<DraftOrallyRevised> oralRevisions() {
        return versions.oralRevisions();
    }

    /** Whether it was revised orally, and no document has its text yet. */
    public boolean orallyRevised() {
        return versions.orallyRevised();
    }

    /** The item of the agenda that it is under. */
    public ItemNumber item() {
        return moves.isEmpty() ? tabled.item() : moves.getLast().item();
    }

    /** The symbol of its latest version. */
    public Symbol currentSymbol() {
        return revisions().isEmpty() ? symbol() : revisions().getLast().symbol();
    }

    public boolean bears(Symbol symbol) {
        return symbol().equals(symbol)
                || revisions().stream().anyMatch(revision -> revision.symbol().equals(symbol));
    }

    /** Whether a corrigendum to it has this symbol. */
    public boolean hasCorrigendum(Symbol symbol) {
        return corrigenda().stream().anyMatch(fact -> fact.symbol().equals(symbol));
    }

    public boolean is(DraftKind kind) {
        return tabled.kind().equals(kind);
    }

    /** Whether the body has acted on it in one way or another, or was done with it without that. */
    public boolean wasActedOn() {
        return stage != DraftStage.BEFORE_THE_BODY;
    }

    /** The languages in which its text, tabled or revised, is on record. */
    public Set<Language> languages() {
        return Stream.concat(
                        Stream.of(tabled.text().keySet()),
                        Stream.concat(
                                revisions().stream().map(fact -> fact.text().keySet()),
                                oralRevisions().stream().map(fact -> fact.text().keySet())))
                .filter(languages -> !languages.isEmpty())
                .reduce((_, latest) -> latest)
                .orElse(Set.of());
    }

    public boolean isReplacedBy(List<Symbol> others) {
        return stage == DraftStage.REPLACED && others.equals(replacedBy);
    }

    /** Whether it was divided into others, of which this is one. */
    public boolean isDividedInto(Symbol part) {
        return stage == DraftStage.REPLACED && replacedBy.size() > 1 && replacedBy.contains(part);
    }

    Draft revisedAs(DraftRevised fact) {
        return with(moves, versions.with(fact));
    }

    Draft correctedBy(DraftCorrected fact) {
        return with(moves, versions.with(fact));
    }

    Draft moved(DraftMoved fact) {
        return with(Grown.by(moves, fact), versions);
    }

    Draft revisedOrally(DraftOrallyRevised fact) {
        return with(moves, versions.with(fact));
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

    Draft sponsoredWithout(GroupCode group, ParticipantCode member) {
        if (sponsors.present().stream().noneMatch(sponsor -> sponsor.isFor(group))) {
            throw NotInOrder.isMissing();
        }
        return sponsoredBy(sponsors.excepting(group, member));
    }

    private Draft sponsoredBy(Sponsors others) {
        return with(others, costed, number, stage);
    }

    Draft withItsCostStated() {
        return with(sponsors, true, number, stage);
    }

    Draft now(DraftStage next) {
        return with(sponsors, costed, number, next).deferredUntil(null);
    }

    Draft withReserved(@Nullable TextNumber other) {
        return with(deferredUntil, other);
    }

    Draft numbered(TextNumber given) {
        return with(sponsors, costed, given, stage);
    }

    Draft adoptedAs(@Nullable TextNumber given) {
        return with(sponsors, costed, given, stage).now(DraftStage.ADOPTED);
    }

    Draft introducedBy(DraftIntroduced fact) {
        return with(Grown.by(introductions, fact), reintroductions, replacedBy);
    }

    Draft replacedBy(List<Symbol> others) {
        return with(introductions, reintroductions, others).now(DraftStage.REPLACED);
    }

    /** Whoever had sponsored it withdrew it. */
    Draft reintroducedBy(DraftReintroduced fact) {
        return with(introductions, Grown.by(reintroductions, fact), replacedBy)
                .sponsoredBy(sponsors.withoutAll())
                .now(DraftStage.BEFORE_THE_BODY);
    }

    Draft deferredUntil(@Nullable Until time) {
        return with(time, reserved);
    }

    private Draft with(List<DraftMoved> moved, DraftVersions text) {
        return new Draft(
                tabled,
                moved,
                text,
                sponsors,
                introductions,
                reintroductions,
                replacedBy,
                deferredUntil,
                costed,
                number,
                reserved,
                stage);
    }

    private Draft with(@Nullable Until until, @Nullable TextNumber set) {
        return new Draft(
                tabled,
                moves,
                versions,
                sponsors,
                introductions,
                reintroductions,
                replacedBy,
                until,
                costed,
                number,
                set,
                stage);
    }

    private Draft with(List<DraftIntroduced> introduced, List<DraftReintroduced> back, List<Symbol> others) {
        return new Draft(
                tabled,
                moves,
                versions,
                sponsors,
                introduced,
                back,
                others,
                deferredUntil,
                costed,
                number,
                reserved,
                stage);
    }

    private Draft with(Sponsors sponsoring, boolean cost, @Nullable TextNumber given, DraftStage now) {
        return new Draft(
                tabled,
                moves,
                versions,
                sponsoring,
                introductions,
                reintroductions,
                replacedBy,
                deferredUntil,
                cost,
                given,
                given != null || now.endsWithoutAdoption() ? null : reserved,
                now);
    }
}
