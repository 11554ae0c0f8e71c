package org.rapporteur.query.report.facts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftOrallyRevised;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftRevised;
import org.rapporteur.events.fact.DraftEvent.DraftTabled;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.SponsorAdded;
import org.rapporteur.events.fact.DraftEvent.SponsorWithdrawn;
import org.rapporteur.events.value.Language;
import org.rapporteur.events.value.ParticipantCode;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.Symbol;

/**
 * The life of one draft.
 *
 * @param symbol the one it bears now
 * @param sponsors those who sponsor it now, in the order they joined
 * @param text the latest, by language
 * @param basis the versions of the facts that made it what it is
 */
public record DraftRecord(
        DraftTabled tabled,
        Symbol symbol,
        boolean orallyRevised,
        List<Sponsor> sponsors,
        Map<Language, String> text,
        Optional<Noted<DraftAdopted>> adoption,
        SortedSet<Long> basis) {

    static List<DraftRecord> all(Chronicle chronicle) {
        return chronicle.all(DraftTabled.class).stream()
                .map(tabled -> of(chronicle, tabled.fact()))
                .toList();
    }

    private static DraftRecord of(Chronicle chronicle, DraftTabled tabled) {
        Life life = new Life(tabled.draft());
        for (Noted<?> noted : chronicle.inOrder()) {
            if (noted.fact() instanceof DraftEvent event && isAbout(tabled.draft(), event)) {
                life.read(new Noted<>(noted.version(), noted.occurredAt(), event));
            }
        }
        return new DraftRecord(
                tabled,
                life.symbol,
                life.orallyRevised,
                List.copyOf(life.sponsors.values()),
                Map.copyOf(life.text),
                life.adoption,
                life.basis);
    }

    private static boolean isAbout(Symbol draft, DraftEvent event) {
        return switch (event) {
            case DraftTabled fact -> fact.draft().equals(draft);
            case SponsorAdded fact -> fact.draft().equals(draft);
            case SponsorWithdrawn fact -> fact.draft().equals(draft);
            case DraftRevised fact -> fact.draft().equals(draft);
            case DraftOrallyRevised fact -> fact.draft().equals(draft);
            case ConsultationsDiscontinued fact -> fact.draft().equals(draft);
            case MandateAccepted fact -> fact.draft().equals(draft);
            case DraftWithdrawn fact -> fact.draft().equals(draft);
            case DraftRecommended fact -> fact.draft().equals(draft);
            case FinancialImplicationsStated fact -> fact.drafts().contains(draft);
            case DraftAdopted fact -> fact.draft().equals(draft);
        };
    }

    /** Reads the facts of one draft in order; sponsors who leave after adoption still sponsored what was adopted. */
    private static final class Life {
        private final Map<ParticipantCode, Sponsor> sponsors = new LinkedHashMap<>();
        private final SortedSet<Long> basis = new TreeSet<>();
        private Symbol symbol;
        private boolean orallyRevised;
        private Map<Language, String> text = Map.of();
        private Optional<Noted<DraftAdopted>> adoption = Optional.empty();

        private Life(Symbol draft) {
            this.symbol = draft;
        }

        private void read(Noted<DraftEvent> noted) {
            switch (noted.fact()) {
                case DraftTabled fact -> text = fact.text();
                case SponsorAdded fact -> sponsors.put(fact.sponsor().party(), fact.sponsor());
                case SponsorWithdrawn fact -> sponsors.remove(fact.party());
                case DraftRevised fact -> {
                    symbol = fact.symbol();
                    orallyRevised = false;
                    text = newer(fact.text());
                }
                case DraftOrallyRevised fact -> {
                    orallyRevised = true;
                    text = newer(fact.text());
                }
                case DraftAdopted fact ->
                    adoption = Optional.of(new Noted<>(noted.version(), noted.occurredAt(), fact));
                case ConsultationsDiscontinued told -> {}
                case MandateAccepted told -> {}
                case DraftWithdrawn told -> {}
                case DraftRecommended told -> {}
                case FinancialImplicationsStated told -> {}
            }
            basis.add(noted.version());
        }

        private Map<Language, String> newer(Map<Language, String> revision) {
            return revision.isEmpty() ? text : revision;
        }
    }
}
