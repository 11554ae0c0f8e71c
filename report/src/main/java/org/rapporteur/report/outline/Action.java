package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.Adopted;
import org.rapporteur.report.outline.Passage.FinancialImplications;
import org.rapporteur.report.outline.Passage.Recommended;
import org.rapporteur.report.outline.Passage.ReportAdopted;
import org.rapporteur.report.outline.Passage.Withdrawn;

/** What was done under an item, draft by draft in the order of action. */
final class Action {
    private final FactIndex index;
    private final Speakers speakers;
    private final Index<Symbol, DraftRecommended> recommended;
    private final Index<Symbol, MandateAccepted> mandates;
    private final Index<Symbol, ConsultationsDiscontinued> discontinued;
    private final Index<Symbol, DraftWithdrawn> withdrawn;

    Action(FactIndex index, Speakers speakers) {
        this.index = index;
        this.speakers = speakers;
        this.recommended = index.by(DraftRecommended::draft, DraftRecommended.class);
        this.mandates = index.by(MandateAccepted::draft, MandateAccepted.class);
        this.discontinued = index.by(ConsultationsDiscontinued::draft, ConsultationsDiscontinued.class);
        this.withdrawn = index.by(DraftWithdrawn::draft, DraftWithdrawn.class);
    }

    List<Remark> on(AgendaItem item, List<Remark> decisions) {
        List<Remark> remarks = new ArrayList<>();
        index.drafts().stream()
                .filter(draft -> draft.tabled().item().equals(item.number()))
                .map(this::onDraft)
                .filter(told -> !told.isEmpty())
                .sorted(Comparator.comparing(told -> told.getFirst().basis().last()))
                .forEach(remarks::addAll);
        remarks.addAll(decisions);
        if (item.role() == ItemRole.NEXT_SESSION_AGENDA && !tiedToAgenda()) {
            nextSession().ifPresent(remarks::add);
        }
        return remarks;
    }

    /** The adoption of the report, and what the body was told about all drafts together. */
    List<Remark> onReport(List<Remark> decisions) {
        Stream<Remark> adoption = index.all(ReportEvent.ReportAdopted.class).stream()
                .map(noted -> Remark.of(
                        new ReportAdopted(
                                When.at(index, noted.fact().meeting()),
                                noted.fact().draft(),
                                noted.fact().addenda()),
                        noted));
        Stream<Remark> finances = index
                .all(FinancialImplicationsStated.class, fact -> fact.drafts().isEmpty())
                .stream()
                .map(Action::finances);
        return Stream.of(adoption, finances, decisions.stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    private List<Remark> onDraft(DraftRecord draft) {
        List<Remark> remarks = new ArrayList<>();
        Symbol name = draft.tabled().draft();
        recommended.of(name).stream()
                .map(noted -> Remark.of(
                        new Recommended(
                                When.at(index, noted.fact().meeting()),
                                draft.symbol(),
                                draft.tabled().kind()),
                        noted))
                .forEach(remarks::add);
        index.all(FinancialImplicationsStated.class, fact -> fact.drafts().contains(name))
                .forEach(noted -> remarks.add(finances(noted)));
        remarks.addAll(speakers.onDraft(name, StatementKind.BEFORE_ACTION));
        outcome(draft).ifPresent(remarks::add);
        remarks.addAll(speakers.onDraft(name, StatementKind.AFTER_ACTION));
        return remarks;
    }

    private Optional<Remark> outcome(DraftRecord draft) {
        return draft.adoption()
                .map(adoption -> adopted(draft, adoption.fact()))
                .or(() -> discontinued(draft))
                .or(() -> withdrawn(draft));
    }

    private Remark adopted(DraftRecord draft, DraftAdopted adoption) {
        Remark adopted = new Remark(
                List.of(new Adopted(
                        When.at(index, adoption.meeting()),
                        adoption.symbol(),
                        draft.tabled().kind(),
                        draft.tabled().subject(),
                        draft.orallyRevised(),
                        draft.tabled().submittedBy(),
                        inEnglishOrder(draft.sponsors()),
                        adoption.number())),
                draft.basis());
        return draft.tabled().subject() == DraftSubject.NEXT_SESSION_AGENDA
                ? nextSession().map(adopted::and).orElse(adopted)
                : adopted;
    }

    /** Sponsors are named in English alphabetical order whatever the language. */
    private static List<Sponsor> inEnglishOrder(List<Sponsor> sponsors) {
        return sponsors.stream()
                .sorted(Comparator.comparing(
                        Sponsor::party, Directory.standard().compareInEnglishOrder()))
                .toList();
    }

    private Optional<Remark> discontinued(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        List<VersionedFact<MandateAccepted>> accepted = mandates.of(name);
        return discontinued.of(name).stream()
                .map(noted -> Remark.of(
                                new Passage.ConsultationsDiscontinued(
                                        When.at(index, noted.fact().meeting()),
                                        draft.symbol(),
                                        draft.tabled().kind(),
                                        draft.tabled().title(),
                                        noted.fact().by(),
                                        !accepted.isEmpty()),
                                noted)
                        .restingAlsoOn(
                                accepted.stream().map(VersionedFact::version).toList())
                        .restingAlsoOn(draft.basis()))
                .findFirst();
    }

    private Optional<Remark> withdrawn(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        return withdrawn.of(name).stream()
                .map(noted -> Remark.of(
                                new Withdrawn(
                                        draft.symbol(),
                                        draft.tabled().kind(),
                                        draft.tabled().title()),
                                noted)
                        .restingAlsoOn(draft.basis()))
                .findFirst();
    }

    /** Whether the dates of the next session are told in one breath with the adoption of its agenda. */
    private boolean tiedToAgenda() {
        return index.drafts().stream()
                .anyMatch(draft -> draft.tabled().subject() == DraftSubject.NEXT_SESSION_AGENDA
                        && draft.adoption().isPresent());
    }

    private Optional<Remark> nextSession() {
        return index.last(NextSessionScheduled.class)
                .map(noted -> Remark.of(
                        new Passage.NextSessionScheduled(
                                noted.fact().session(), noted.fact().dates()),
                        noted));
    }

    private static Remark finances(VersionedFact<FinancialImplicationsStated> noted) {
        return Remark.of(
                new FinancialImplications(
                        noted.fact().finding(),
                        noted.fact().drafts(),
                        noted.fact().statement()),
                noted);
    }
}
