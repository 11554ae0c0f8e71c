package org.rapporteur.report.facts;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
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
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Sponsors;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.TextNumber;

/**
 * The life of one draft.
 *
 * @param symbol the one it bears now
 * @param sponsors those who sponsor it now, or did when it was adopted, in the order they joined
 * @param text the latest, by language
 * @param adoption the one that stands
 * @param number given with an adoption or after it; one that was reconsidered keeps it
 * @param reconsidered adoptions that were reconsidered, in their order
 * @param all the facts of its life, in their order
 * @param basis the versions of the facts that made it what it is
 */
public record DraftRecord(
        DraftTabled tabled,
        Symbol symbol,
        boolean orallyRevised,
        List<Sponsor> sponsors,
        Map<Language, String> text,
        Optional<VersionedFact<DraftAdopted>> adoption,
        Optional<TextNumber> number,
        List<VersionedFact<DraftAdopted>> reconsidered,
        List<VersionedFact<DraftEvent>> all,
        SortedSet<Long> basis) {

    static List<DraftRecord> all(FactIndex index) {
        Map<Symbol, Life> lives = new HashMap<>();
        List<DraftTabled> tabled =
                index.all(DraftTabled.class).stream().map(VersionedFact::fact).toList();
        tabled.forEach(draft -> lives.put(draft.draft(), new Life(draft.draft())));
        for (VersionedFact<?> noted : index.inOrder()) {
            if (noted.fact() instanceof DraftEvent event) {
                event.named().stream()
                        .distinct()
                        .flatMap(draft -> Optional.ofNullable(lives.get(draft)).stream())
                        .forEach(life -> life.read(noted.as(event)));
            }
        }
        return tabled.stream()
                .map(draft -> Objects.requireNonNull(lives.get(draft.draft())).recorded(draft))
                .toList();
    }

    /** The item of the agenda that it is under. */
    public ItemNumber item() {
        return itemAt(Integer.MAX_VALUE);
    }

    /**
     * The item that it was under when something happened.
     *
     * @param place of that in the order of facts
     */
    public ItemNumber itemAt(int place) {
        return all(DraftMoved.class).stream()
                .filter(move -> move.place() <= place)
                .reduce((_, later) -> later)
                .map(move -> move.fact().item())
                .orElse(tabled.item());
    }

    /** Whether it is or was under an item. */
    public boolean wasUnder(ItemNumber item) {
        return tabled.item().equals(item)
                || all(DraftMoved.class).stream()
                        .anyMatch(move -> move.fact().item().equals(item));
    }

    /** The facts of one kind in its life, in their order. */
    public <E extends DraftEvent> List<VersionedFact<E>> all(Class<E> kind) {
        return all.stream()
                .filter(noted -> kind.isInstance(noted.fact()))
                .map(noted -> noted.as(kind.cast(noted.fact())))
                .toList();
    }

    /** Reads the facts of one draft in order; sponsors who leave after adoption still sponsored what was adopted. */
    private static final class Life {
        private final List<VersionedFact<DraftEvent>> all = new ArrayList<>();
        private final SortedSet<Long> basis = new TreeSet<>();
        private Symbol symbol;
        private Sponsors sponsors = Sponsors.NONE;
        private List<Sponsor> sponsorsThen = List.of();
        private boolean orallyRevised;
        private Map<Language, String> text = Map.of();
        private Optional<VersionedFact<DraftAdopted>> adoption = Optional.empty();
        private Optional<TextNumber> number = Optional.empty();
        private final List<VersionedFact<DraftAdopted>> reconsidered = new ArrayList<>();

        private Life(Symbol draft) {
            this.symbol = draft;
        }

        private DraftRecord recorded(DraftTabled tabled) {
            return new DraftRecord(
                    tabled,
                    symbol,
                    orallyRevised,
                    adoption.isPresent() ? sponsorsThen : sponsors.present(),
                    Map.copyOf(text),
                    adoption,
                    number,
                    List.copyOf(reconsidered),
                    List.copyOf(all),
                    basis);
        }

        private void read(VersionedFact<DraftEvent> noted) {
            switch (noted.fact()) {
                case DraftTabled fact -> text = fact.text();
                case SponsorAdded fact -> sponsors = sponsors.with(fact.sponsor());
                case SponsorWithdrawn fact -> sponsors = sponsors.without(fact.party());
                case DraftRevised fact -> {
                    symbol = fact.symbol();
                    orallyRevised = false;
                    text = newer(fact.text());
                }
                case DraftOrallyRevised fact -> {
                    orallyRevised = true;
                    text = newer(fact.text());
                }
                case DraftAdopted fact -> {
                    adoption = Optional.of(noted.as(fact));
                    number = Optional.ofNullable(fact.number()).or(() -> number);
                    sponsorsThen = sponsors.present();
                }
                case GroupSponsorExcepted fact -> sponsors = sponsors.excepting(fact.group(), fact.party());
                case DraftReintroduced _ -> sponsors = sponsors.withoutAll();
                // Nothing is told by it, and so no paragraph rests on it.
                case NumberReserved _ -> {
                    return;
                }
                case NumberAssigned fact -> number = Optional.of(fact.number());
                case DraftCorrected told -> {}
                case DraftMoved told -> {}
                case DraftIntroduced told -> {}
                case DraftsMerged told -> {}
                case DraftSplit told -> {}
                case DraftReopened _ -> {
                    adoption.ifPresent(reconsidered::add);
                    adoption = Optional.empty();
                }
                case ConsultationsDiscontinued told -> {}
                case MandateAccepted told -> {}
                case DraftWithdrawn told -> {}
                case DraftLeftWithoutAction told -> {}
                case DraftRecommended told -> {}
                case DraftNotRecommended told -> {}
                case DraftNotAdopted told -> {}
                case FinancialImplicationsStated told -> {}
            }
            all.add(noted);
            basis.add(noted.version());
        }

        private Map<Language, String> newer(Map<Language, String> revision) {
            return revision.isEmpty() ? text : revision;
        }
    }
}
