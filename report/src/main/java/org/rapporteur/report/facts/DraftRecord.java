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
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Sponsors;
import org.rapporteur.events.value.Symbol;

/**
 * The life of one draft.
 *
 * @param symbol the one it bears now
 * @param sponsors those who sponsor it now, in the order they joined
 * @param text the latest, by language
 * @param adoption the one that stands
 * @param reconsidered adoptions that were reconsidered, in their order
 * @param basis the versions of the facts that made it what it is
 */
public record DraftRecord(
        DraftTabled tabled,
        Symbol symbol,
        boolean orallyRevised,
        List<Sponsor> sponsors,
        Map<Language, String> text,
        Optional<VersionedFact<DraftAdopted>> adoption,
        List<VersionedFact<DraftAdopted>> reconsidered,
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

    /** Reads the facts of one draft in order; sponsors who leave after adoption still sponsored what was adopted. */
    private static final class Life {
        private final SortedSet<Long> basis = new TreeSet<>();
        private Symbol symbol;
        private Sponsors sponsors = Sponsors.NONE;
        private boolean orallyRevised;
        private Map<Language, String> text = Map.of();
        private Optional<VersionedFact<DraftAdopted>> adoption = Optional.empty();
        private final List<VersionedFact<DraftAdopted>> reconsidered = new ArrayList<>();

        private Life(Symbol draft) {
            this.symbol = draft;
        }

        private DraftRecord recorded(DraftTabled tabled) {
            return new DraftRecord(
                    tabled,
                    symbol,
                    orallyRevised,
                    sponsors.present(),
                    Map.copyOf(text),
                    adoption,
                    List.copyOf(reconsidered),
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
                case DraftAdopted fact -> adoption = Optional.of(noted.as(fact));
                case DraftReopened _ -> {
                    adoption.ifPresent(reconsidered::add);
                    adoption = Optional.empty();
                }
                case ConsultationsDiscontinued told -> {}
                case MandateAccepted told -> {}
                case DraftWithdrawn told -> {}
                case DraftRecommended told -> {}
                case DraftNotAdopted told -> {}
                case FinancialImplicationsStated told -> {}
            }
            basis.add(noted.version());
        }

        private Map<Language, String> newer(Map<Language, String> revision) {
            return revision.isEmpty() ? text : revision;
        }
    }
}
