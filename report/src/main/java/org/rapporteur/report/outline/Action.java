package org.rapporteur.report.outline;

import static java.util.stream.Collectors.partitioningBy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.directory.Directory;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftRecommended;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.ReportEvent;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.QuestionKind;
import org.rapporteur.events.value.Sponsor;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.Adopted;
import org.rapporteur.report.outline.Passage.AdoptedAtFirst;
import org.rapporteur.report.outline.Passage.FinancialImplications;
import org.rapporteur.report.outline.Passage.LeftWithoutAction;
import org.rapporteur.report.outline.Passage.NotAdopted;
import org.rapporteur.report.outline.Passage.Recommended;
import org.rapporteur.report.outline.Passage.ReportAdopted;
import org.rapporteur.report.outline.Passage.Stated;
import org.rapporteur.report.outline.Passage.Withdrawn;

/** What was done under an item, in the order of action: draft by draft, with what was decided between. */
final class Action {
    private static final Question REPORT = Question.of(QuestionKind.REPORT);

    private final FactIndex index;
    private final Speakers speakers;
    private final Voting voting;
    private final Explanations explanations;
    private final Index<Symbol, DraftRecommended> recommended;
    private final Index<Symbol, MandateAccepted> mandates;
    private final Index<Symbol, ConsultationsDiscontinued> discontinued;
    private final Index<Symbol, DraftWithdrawn> withdrawn;
    private final Index<Symbol, DraftNotAdopted> notAdopted;
    private final Index<Symbol, DraftReopened> reopened;

    Action(FactIndex index, Speakers speakers, Voting voting) {
        this.index = index;
        this.speakers = speakers;
        this.voting = voting;
        this.explanations = new Explanations(index, speakers, voting);
        this.notAdopted = index.by(DraftNotAdopted::draft, DraftNotAdopted.class);
        this.reopened = index.by(DraftReopened::draft, DraftReopened.class);
        this.recommended = index.by(DraftRecommended::draft, DraftRecommended.class);
        this.mandates = index.by(MandateAccepted::draft, MandateAccepted.class);
        this.discontinued = index.by(ConsultationsDiscontinued::draft, ConsultationsDiscontinued.class);
        this.withdrawn = index.by(DraftWithdrawn::draft, DraftWithdrawn.class);
    }

    List<Remark> on(AgendaItem item, List<Remark> decisions) {
        Stream<List<Remark>> drafts = index.drafts().stream()
                .filter(draft -> draft.tabled().item().equals(item.number()))
                .map(this::onDraft)
                .filter(told -> !told.isEmpty());
        List<Remark> remarks = Stream.concat(drafts, decisions.stream().map(List::of))
                .sorted(Comparator.comparingInt(this::lastPlace))
                .flatMap(List::stream)
                .collect(Collectors.toCollection(ArrayList::new));
        if (item.role() == ItemRole.NEXT_SESSION_AGENDA && !tiedToAgenda()) {
            nextSession().ifPresent(remarks::add);
        }
        return remarks;
    }

    private int lastPlace(List<Remark> told) {
        return told.getFirst().basis().stream()
                .mapToInt(version -> index.placeOf(version))
                .max()
                .orElseThrow();
    }

    /** The adoption of the report, and what the body was told about all drafts together. */
    List<Remark> onReport(List<Remark> decisions) {
        Stream<Remark> adoption = index.all(ReportEvent.ReportAdopted.class).stream()
                .map(noted -> Remark.of(
                        new ReportAdopted(
                                When.at(index, noted, ReportEvent.ReportAdopted::meeting),
                                noted.fact().draft(),
                                noted.fact().addenda(),
                                voting.how(REPORT)),
                        noted))
                .map(adopted -> voting.around(adopted, REPORT));
        Stream<Remark> finances = index
                .all(FinancialImplicationsStated.class, fact -> fact.drafts().isEmpty())
                .stream()
                .map(noted -> finances(noted, index.drafts()));
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
                                When.at(index, noted, DraftRecommended::meeting),
                                draft.symbol(),
                                draft.tabled().kind()),
                        noted))
                .forEach(remarks::add);
        Map<Boolean, List<VersionedFact<FinancialImplicationsStated>>> costs =
                index
                        .all(
                                FinancialImplicationsStated.class,
                                fact -> fact.drafts().contains(name))
                        .stream()
                        .collect(partitioningBy(noted -> stated(noted, List.of(draft)) == Stated.AFTER_ADOPTION));
        costs.getOrDefault(false, List.of()).forEach(noted -> remarks.add(finances(noted, List.of(draft))));
        remarks.addAll(speakers.onDraft(name, StatementKind.BEFORE_ACTION));
        remarks.addAll(voting.beforeActionOn(name));
        remarks.addAll(explanations.on(draft, isActedOn(draft), StatementKind.BEFORE_ACTION));
        remarks.addAll(decisions(draft));
        withoutAdoption(draft).ifPresent(remarks::add);
        remarks.addAll(explanations.on(draft, isActedOn(draft), StatementKind.AFTER_ACTION));
        costs.getOrDefault(true, List.of()).forEach(noted -> remarks.add(finances(noted, List.of(draft))));
        remarks.addAll(speakers.onDraft(name, StatementKind.AFTER_ACTION));
        return remarks;
    }

    private boolean isActedOn(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        return draft.adoption().isPresent()
                || Stream.of(notAdopted, discontinued, withdrawn)
                        .anyMatch(done -> !done.of(name).isEmpty());
    }

    /** What was decided on a draft: to adopt it, not to adopt it, and whether to take it up again. */
    private List<Remark> decisions(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        Stream<Told> disposals = notAdopted.of(name).stream().map(noted -> new Told(noted, disposed(draft, noted)));
        Stream<Told> before = draft.reconsidered().stream().map(noted -> new Told(noted, reconsidered(draft, noted)));
        Stream<Told> adoption = draft.adoption().stream().map(noted -> new Told(noted, adopted(draft, noted)));
        return Stream.of(disposals, before, adoption, voting.onReconsidering(name).stream())
                .flatMap(told -> told)
                .sorted(Told.IN_ORDER)
                .map(Told::remark)
                .toList();
    }

    /** An adoption that was reconsidered: what the text was then is not printed. */
    private Remark reconsidered(DraftRecord draft, VersionedFact<DraftAdopted> adoption) {
        Optional<VersionedFact<QuestionDecided>> decision = decisionFor(adoption, DecisionOutcome.ADOPTED);
        Remark adopted = Remark.of(
                        new AdoptedAtFirst(
                                When.at(index, adoption, DraftAdopted::meeting),
                                adoption.fact().symbol(),
                                draft.tabled().kind(),
                                decision.map(noted -> noted.fact().decision())),
                        adoption)
                .restingAlsoOn(reopened.of(draft.tabled().draft()).stream()
                        .filter(adoption::isBefore)
                        .limit(1)
                        .map(VersionedFact::version)
                        .toList());
        return decision.map(noted -> voting.around(adopted, noted)).orElse(adopted);
    }

    /** The decision that this came of: what was decided before the draft was taken up again, or after, is another. */
    private Optional<VersionedFact<QuestionDecided>> decisionFor(
            VersionedFact<? extends DraftEvent> led, DecisionOutcome outcome) {
        Symbol draft = led.fact().named().getFirst();
        return voting.on(
                Question.ofDraft(draft), outcome, decision -> reopenings(draft, decision) == reopenings(draft, led));
    }

    /** How often a draft had been taken up again when something happened. */
    private long reopenings(Symbol draft, VersionedFact<?> happened) {
        return reopened.of(draft).stream()
                .filter(reopening -> reopening.isBefore(happened))
                .count();
    }

    private Optional<Remark> withoutAdoption(DraftRecord draft) {
        return draft.adoption().isPresent()
                ? Optional.empty()
                : discontinued(draft).or(() -> withdrawn(draft)).or(() -> leftWithoutAction(draft));
    }

    private Remark adopted(DraftRecord draft, VersionedFact<DraftAdopted> adoption) {
        Optional<VersionedFact<QuestionDecided>> decision = decisionFor(adoption, DecisionOutcome.ADOPTED);
        List<Long> amendments = voting.amendmentsTo(adoption.fact().draft(), adoption);
        Remark adopted = new Remark(
                        List.of(new Adopted(
                                When.at(index, adoption, DraftAdopted::meeting),
                                adoption.fact().symbol(),
                                draft.tabled().kind(),
                                draft.tabled().subject(),
                                draft.orallyRevised(),
                                !amendments.isEmpty(),
                                draft.tabled().submittedBy(),
                                inEnglishOrder(draft.sponsors()),
                                adoption.fact().number(),
                                decision.map(noted -> noted.fact().decision()))),
                        draft.basis())
                .restingAlsoOn(amendments);
        Remark told = decision.map(noted -> voting.around(adopted, noted)).orElse(adopted);
        return draft.tabled().subject() == DraftSubject.NEXT_SESSION_AGENDA
                ? nextSession().map(told::and).orElse(told)
                : told;
    }

    private Remark disposed(DraftRecord draft, VersionedFact<DraftNotAdopted> noted) {
        DraftNotAdopted fact = noted.fact();
        Optional<VersionedFact<QuestionDecided>> decision = decisionFor(noted, fact.outcome());
        Remark disposed = Remark.of(
                        new NotAdopted(
                                When.at(index, noted, DraftNotAdopted::meeting),
                                fact.symbol(),
                                draft.tabled().kind(),
                                draft.tabled().title(),
                                fact.outcome(),
                                decision.map(VersionedFact::fact)),
                        noted)
                .restingAlsoOn(draft.basis());
        return decision.map(how -> voting.around(disposed, how)).orElse(disposed);
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
                                        When.at(index, noted, ConsultationsDiscontinued::meeting),
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
                                        draft.tabled().title(),
                                        !draft.sponsors().isEmpty()),
                                noted)
                        .restingAlsoOn(draft.basis()))
                .map(told -> voting.on(Question.ofDraft(name), DecisionOutcome.WITHDRAWN)
                        .map(decision -> voting.around(told, decision))
                        .orElse(told))
                .findFirst();
    }

    /** Nothing was done with it, and nothing will be: until the session is closed it only waits. */
    private Optional<Remark> leftWithoutAction(DraftRecord draft) {
        return index.last(SessionClosed.class)
                .filter(_ -> notAdopted.of(draft.tabled().draft()).isEmpty())
                .map(closed -> Remark.of(
                                new LeftWithoutAction(
                                        draft.symbol(),
                                        draft.tabled().kind(),
                                        draft.tabled().title(),
                                        !reopened.of(draft.tabled().draft()).isEmpty()),
                                closed)
                        .restingAlsoOn(draft.basis()));
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

    /** @param meant the drafts beside whose adoption it is told */
    private static Remark finances(VersionedFact<FinancialImplicationsStated> noted, List<DraftRecord> meant) {
        return Remark.of(
                new FinancialImplications(
                        stated(noted, meant),
                        noted.fact().finding(),
                        noted.fact().drafts(),
                        noted.fact().statement()),
                noted);
    }

    /** Of several drafts, before if it was before the adoption of any. */
    private static Stated stated(VersionedFact<FinancialImplicationsStated> noted, List<DraftRecord> meant) {
        List<VersionedFact<DraftAdopted>> adoptions =
                meant.stream().flatMap(draft -> draft.adoption().stream()).toList();
        if (adoptions.isEmpty()) {
            return Stated.WITHOUT_ADOPTION;
        }
        return adoptions.stream().anyMatch(noted::isBefore) ? Stated.BEFORE_ADOPTION : Stated.AFTER_ADOPTION;
    }
}
