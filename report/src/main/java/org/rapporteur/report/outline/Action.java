package org.rapporteur.report.outline;

import static java.util.stream.Collectors.partitioningBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.DecisionEvent.NextSessionScheduled;
import org.rapporteur.events.fact.DraftEvent;
import org.rapporteur.events.fact.DraftEvent.ConsultationsDiscontinued;
import org.rapporteur.events.fact.DraftEvent.DraftAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftLeftWithoutAction;
import org.rapporteur.events.fact.DraftEvent.DraftNotAdopted;
import org.rapporteur.events.fact.DraftEvent.DraftReintroduced;
import org.rapporteur.events.fact.DraftEvent.DraftReopened;
import org.rapporteur.events.fact.DraftEvent.DraftWithdrawn;
import org.rapporteur.events.fact.DraftEvent.FinancialImplicationsStated;
import org.rapporteur.events.fact.DraftEvent.MandateAccepted;
import org.rapporteur.events.fact.DraftEvent.NumberAssigned;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.fact.SessionEvent.SessionClosed;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.DraftSubject;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.events.value.StatementKind;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.events.value.Wording;
import org.rapporteur.report.facts.AmendmentRecord;
import org.rapporteur.report.facts.DraftRecord;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.Adopted;
import org.rapporteur.report.outline.Passage.AdoptedAtFirst;
import org.rapporteur.report.outline.Passage.Amended;
import org.rapporteur.report.outline.Passage.FinancialImplications;
import org.rapporteur.report.outline.Passage.LeftWithoutAction;
import org.rapporteur.report.outline.Passage.NotAdopted;
import org.rapporteur.report.outline.Passage.Stated;
import org.rapporteur.report.outline.Passage.Withdrawn;

/** What was done under an item, in the order of action: draft by draft, with what was decided between. */
final class Action {
    private final FactIndex index;
    private final Speakers speakers;
    private final Voting voting;
    private final Amendments amendments;
    private final Proposals proposals;
    private final StatementsForAPurpose purposes;
    private final SecretariatAnswers answers;
    private final Motions motions;
    private final PointsOfOrder order;
    private final Recommendations recommendations;
    private final Index<Symbol, MandateAccepted> mandates;
    private final Index<Symbol, ConsultationsDiscontinued> discontinued;
    private final Index<Symbol, DraftWithdrawn> withdrawn;
    private final Set<Long> numberings;
    private final Index<Symbol, DraftNotAdopted> notAdopted;
    private final Index<Symbol, DraftReopened> reopened;
    private final Index<Symbol, DraftReintroduced> reintroduced;

    Action(
            FactIndex index,
            Speakers speakers,
            Voting voting,
            StatementsForAPurpose purposes,
            SecretariatAnswers answers,
            Motions motions,
            PointsOfOrder order) {
        this.index = index;
        this.speakers = speakers;
        this.voting = voting;
        this.amendments = new Amendments(index);
        this.proposals = new Proposals(index);
        this.purposes = purposes;
        this.answers = answers;
        this.motions = motions;
        this.order = order;
        this.notAdopted = index.by(DraftNotAdopted::draft, DraftNotAdopted.class);
        this.reopened = index.by(DraftReopened::draft, DraftReopened.class);
        this.reintroduced = index.by(DraftReintroduced::draft, DraftReintroduced.class);
        this.recommendations = new Recommendations(index, voting);
        this.mandates = index.by(MandateAccepted::draft, MandateAccepted.class);
        this.discontinued = index.by(ConsultationsDiscontinued::draft, ConsultationsDiscontinued.class);
        this.numberings = index.all(NumberAssigned.class).stream()
                .map(VersionedFact::version)
                .collect(Collectors.toSet());
        this.withdrawn = index.by(DraftWithdrawn::draft, DraftWithdrawn.class);
    }

    /** Whether what is done on a draft is told with the others under its item. */
    static boolean tells(Symbol draft, FactIndex index) {
        return index.draft(draft)
                .filter(known -> isToldUnder(known.item(), index))
                .isPresent();
    }

    private static boolean isToldUnder(ItemNumber item, FactIndex index) {
        return index.item(item).filter(Action::isToldUnder).isPresent();
    }

    /** Not under the adoption of the report, and not where the items below one have sections of their own. */
    static boolean isToldUnder(AgendaItem item) {
        return item.role() != ItemRole.ADOPTION_OF_REPORT && item.role() != ItemRole.ORGANIZATIONAL_MATTERS;
    }

    List<Remark> on(AgendaItem item, List<Remark> decisions) {
        Stream<List<Remark>> drafts = index.drafts().stream()
                .filter(draft -> draft.wasUnder(item.number()))
                .map(draft -> onDraft(draft).stream()
                        .filter(remark -> itemOf(remark, draft).equals(item.number()))
                        .toList())
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

    /** The item that the draft was under when that happened; where nothing is told under it, the one it is under. */
    private ItemNumber itemOf(Remark remark, DraftRecord draft) {
        ItemNumber then = draft.itemAt(lastPlace(List.of(remark)));
        return isToldUnder(then, index) ? then : draft.item();
    }

    /** A number that was given later does not move the text that has it. */
    private int lastPlace(List<Remark> told) {
        return told.getFirst().basis().stream()
                .filter(version -> !numberings.contains(version))
                .mapToInt(version -> index.placeOf(version))
                .max()
                .orElseThrow();
    }

    /** The adoption of the report, and what the body was told about all drafts together. */
    List<Remark> onReport(List<Remark> decisions) {
        Stream<Remark> finances = index
                .all(FinancialImplicationsStated.class, fact -> fact.drafts().isEmpty())
                .stream()
                .map(noted -> finances(noted, index.drafts()));
        return Stream.of(new ReportAdoption(index, voting).remarks(), finances, decisions.stream())
                .flatMap(remarks -> remarks)
                .toList();
    }

    private List<Remark> onDraft(DraftRecord draft) {
        List<Remark> remarks = new ArrayList<>();
        Symbol name = draft.tabled().draft();
        Told.inOrder(proposals.before(draft), earlierWithdrawals(draft)).forEach(remarks::add);
        List<Told> recommended = recommendations.of(draft).toList();
        // An organ recommends a draft as it is by then: what led to that is told with what the organ did.
        Map<Boolean, List<Told>> onTheText = onTheText(name)
                .collect(partitioningBy(told ->
                        recommended.stream().anyMatch(view -> told.fact().isBefore(view.fact()))));
        Told.inOrder(recommended.stream(), onTheText.getOrDefault(true, List.of()).stream(), inOrgans(draft))
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
        remarks.addAll(answers(draft, StatementKind.BEFORE_ACTION));
        motions.beforeVotingOn(name, organ -> organ == StandingOrgan.PLENARY)
                .map(Told::remark)
                .forEach(remarks::add);
        Told.inOrder(onTheText.getOrDefault(false, List.of()).stream()).forEach(remarks::add);
        remarks.addAll(purposes.on(draft, isActedOn(draft), StatementKind.BEFORE_ACTION));
        remarks.addAll(decisions(draft));
        withoutAdoption(draft).ifPresent(remarks::add);
        remarks.addAll(proposals.after(draft));
        remarks.addAll(purposes.on(draft, isActedOn(draft), StatementKind.AFTER_ACTION));
        costs.getOrDefault(true, List.of()).forEach(noted -> remarks.add(finances(noted, List.of(draft))));
        remarks.addAll(answers(draft, StatementKind.AFTER_ACTION));
        remarks.addAll(speakers.onDraft(name, StatementKind.AFTER_ACTION));
        return remarks;
    }

    private List<Remark> answers(DraftRecord draft, StatementKind kind) {
        return answers.on(draft, purposes.about(draft, isActedOn(draft), kind), kind);
    }

    private boolean isActedOn(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        return draft.adoption().isPresent()
                || proposals.isReplaced(draft)
                || Stream.of(notAdopted, discontinued, withdrawn)
                        .anyMatch(done -> !done.of(name).isEmpty());
    }

    /** What became of a draft: that it was adopted or not, divided, and whether to take it up again. */
    private List<Remark> decisions(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        Stream<Told> disposals = notAdopted.of(name).stream()
                .filter(noted -> !motions.tells(noted))
                .map(noted -> new Told(noted, disposed(draft, noted)));
        Stream<Told> before = draft.reconsidered().stream().map(noted -> new Told(noted, reconsidered(draft, noted)));
        Stream<Told> adoption = draft.adoption().stream().map(noted -> new Told(noted, adopted(draft, noted)));
        return Told.inOrder(
                        disposals,
                        before,
                        adoption,
                        reconsiderations(name, organ -> organ == StandingOrgan.PLENARY),
                        proposals.division(draft),
                        motions.onActingOn(name, organ -> organ == StandingOrgan.PLENARY),
                        order.onActingOn(name))
                .toList();
    }

    /** What organs did about a draft, which is still before the body then, beside recommending it. */
    private Stream<Told> inOrgans(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        return Stream.of(
                        purposes.inOrgansOn(draft),
                        reconsiderations(name, organ -> organ != StandingOrgan.PLENARY),
                        voting.inOrgansOn(name),
                        motions.beforeVotingOn(name, organ -> organ != StandingOrgan.PLENARY),
                        motions.onActingOn(name, organ -> organ != StandingOrgan.PLENARY))
                .flatMap(told -> told);
    }

    /** What was to change in a draft, and what was decided on that and on parts of it. */
    private Stream<Told> onTheText(Symbol draft) {
        return Stream.of(amendments.to(draft), voting.beforeActionOn(draft), order.beforeActionOn(draft))
                .flatMap(told -> told);
    }

    /** Those that no motion put which tells them. */
    private Stream<Told> reconsiderations(Symbol draft, Predicate<Organ> where) {
        return voting.onReconsidering(draft, where).stream()
                .filter(told -> !motions.tells((QuestionDecided) told.fact().fact()));
    }

    /** An adoption that was reconsidered: what the text was then is not printed. */
    private Remark reconsidered(DraftRecord draft, VersionedFact<DraftAdopted> adoption) {
        Optional<VersionedFact<QuestionDecided>> decision = decisionFor(adoption, DecisionOutcome.ADOPTED);
        Remark adopted = Remark.of(
                        new AdoptedAtFirst(
                                When.at(index, adoption, DraftAdopted::meeting),
                                issued(adoption, adoption.fact().symbol(), draft),
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

    /** Whether nothing else became of a draft between a decision on it and this: it may be deferred more than once. */
    private boolean ledTo(VersionedFact<DraftNotAdopted> led, VersionedFact<QuestionDecided> decision) {
        Symbol draft = led.fact().draft();
        return decision.isBefore(led)
                && reopenings(draft, decision) == reopenings(draft, led)
                && notAdopted.of(draft).stream().noneMatch(other -> decision.isBefore(other) && other.isBefore(led));
    }

    /** How often a draft had been taken up again, or reintroduced, when something happened. */
    private long reopenings(Symbol draft, VersionedFact<?> happened) {
        return Stream.concat(reopened.of(draft).stream(), reintroduced.of(draft).stream())
                .filter(reopening -> reopening.isBefore(happened))
                .count();
    }

    private Optional<Remark> withoutAdoption(DraftRecord draft) {
        return draft.adoption().isPresent() || proposals.isReplaced(draft)
                ? Optional.empty()
                : discontinued(draft).or(() -> withdrawn(draft)).or(() -> leftWithoutAction(draft));
    }

    private Remark adopted(DraftRecord draft, VersionedFact<DraftAdopted> adoption) {
        Optional<VersionedFact<QuestionDecided>> decision = decisionFor(adoption, DecisionOutcome.ADOPTED);
        List<VersionedFact<QuestionDecided>> changed =
                amendments.adopted(draft.tabled().draft(), adoption);
        Remark adopted = new Remark(
                        List.of(new Adopted(
                                When.at(index, adoption, DraftAdopted::meeting),
                                issued(adoption, adoption.fact().symbol(), draft),
                                draft.tabled().kind(),
                                draft.tabled().subject(),
                                draft.tabled().title(),
                                draft.orallyRevised(),
                                amended(changed),
                                draft.tabled().submittedBy(),
                                proposals.tellsSponsorsOf(draft)
                                        ? List.of()
                                        : Proposals.inEnglishOrder(draft.sponsors(), index),
                                draft.number(),
                                decision.map(noted -> noted.fact().decision()))),
                        draft.basis())
                .restingAlsoOn(changed.stream().map(VersionedFact::version).toList());
        Remark told = decision.map(noted -> voting.around(adopted, noted)).orElse(adopted);
        return draft.tabled().subject() == DraftSubject.NEXT_SESSION_AGENDA
                ? nextSession().map(told::and).orElse(told)
                : told;
    }

    private IssuedDraft issued(VersionedFact<?> time, Symbol version, DraftRecord draft) {
        return IssuedDraft.at(time, version, draft, index);
    }

    private Amended amended(List<VersionedFact<QuestionDecided>> changed) {
        List<Optional<AmendmentRecord>> known = changed.stream()
                .map(noted -> index.amendment(noted.fact().question()))
                .toList();
        return new Amended(
                known.stream()
                        .flatMap(Optional::stream)
                        .map(AmendmentRecord::symbol)
                        .filter(Objects::nonNull)
                        .toList(),
                known.stream().flatMap(Optional::stream).anyMatch(AmendmentRecord::isOral),
                known.stream().anyMatch(Optional::isEmpty));
    }

    private Remark disposed(DraftRecord draft, VersionedFact<DraftNotAdopted> noted) {
        DraftNotAdopted fact = noted.fact();
        Optional<VersionedFact<QuestionDecided>> decision =
                voting.on(Question.ofDraft(fact.draft()), fact.outcome(), earlier -> ledTo(noted, earlier));
        Remark disposed = Remark.of(
                        new NotAdopted(
                                When.at(index, noted, DraftNotAdopted::meeting),
                                issued(noted, fact.symbol(), draft),
                                draft.tabled().kind(),
                                draft.tabled().title(),
                                fact.outcome(),
                                fact.until(),
                                decision.map(VersionedFact::fact)),
                        noted)
                .restingAlsoOn(draft.basis());
        return decision.map(how -> voting.around(disposed, how)).orElse(disposed);
    }

    private Optional<Remark> discontinued(DraftRecord draft) {
        Symbol name = draft.tabled().draft();
        List<VersionedFact<MandateAccepted>> accepted = mandates.of(name);
        return discontinued.of(name).stream()
                .map(noted -> Remark.of(
                                new Passage.ConsultationsDiscontinued(
                                        When.at(index, noted, ConsultationsDiscontinued::meeting),
                                        issued(noted, draft.symbol(), draft),
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

    /** The withdrawal that stands. */
    private Optional<Remark> withdrawn(DraftRecord draft) {
        return withdrawn.of(draft.tabled().draft()).stream()
                .filter(noted -> !isReintroducedAfter(noted, draft))
                .map(noted -> withdrawal(draft, noted))
                .findFirst();
    }

    /** Those after which it was reintroduced. */
    private Stream<Told> earlierWithdrawals(DraftRecord draft) {
        return withdrawn.of(draft.tabled().draft()).stream()
                .filter(noted -> isReintroducedAfter(noted, draft))
                .map(noted -> new Told(noted, withdrawal(draft, noted)));
    }

    private boolean isReintroducedAfter(VersionedFact<DraftWithdrawn> noted, DraftRecord draft) {
        return reintroduced.of(draft.tabled().draft()).stream().anyMatch(noted::isBefore);
    }

    private Remark withdrawal(DraftRecord draft, VersionedFact<DraftWithdrawn> noted) {
        Remark told = Remark.of(
                        new Withdrawn(
                                issued(noted, draft.symbol(), draft),
                                draft.tabled().kind(),
                                draft.tabled().title(),
                                !proposals.sponsorsAt(noted, draft).isEmpty()),
                        noted)
                .restingAlsoOn(draft.basis());
        return decisionFor(noted, DecisionOutcome.WITHDRAWN)
                .map(decision -> voting.around(told, decision))
                .orElse(told);
    }

    /** Nothing was done with it, and nothing will be: until that is noted or the session is closed, it only waits. */
    private Optional<Remark> leftWithoutAction(DraftRecord draft) {
        Optional<VersionedFact<DraftLeftWithoutAction>> noted =
                draft.all(DraftLeftWithoutAction.class).stream().findFirst();
        return noted.map(left -> leftWithoutAction(draft, left, left.fact().reason()))
                .or(() -> index.last(SessionClosed.class)
                        .filter(_ -> isStillToBeActedOn(draft) && !isTreatedAsAnAmendment(draft))
                        .map(closed -> leftWithoutAction(draft, closed, null)));
    }

    /** Nothing was decided on it, or to defer it to a time of this session. */
    private boolean isStillToBeActedOn(DraftRecord draft) {
        LocalDate lastDay = index.calendar().parts().getLast().dates().to();
        return notAdopted.of(draft.tabled().draft()).stream()
                .reduce((_, later) -> later)
                .map(last -> last.fact().until())
                .map(until -> !until.isBeyond(lastDay))
                .orElseGet(() -> notAdopted.of(draft.tabled().draft()).isEmpty());
    }

    private Remark leftWithoutAction(DraftRecord draft, VersionedFact<?> known, @Nullable Wording reason) {
        Symbol name = draft.tabled().draft();
        return Remark.of(
                        new LeftWithoutAction(
                                issued(known, draft.symbol(), draft),
                                draft.tabled().kind(),
                                draft.tabled().title(),
                                !reopened.of(name).isEmpty()
                                        || !notAdopted.of(name).isEmpty(),
                                reason),
                        known)
                .restingAlsoOn(draft.basis());
    }

    /** Whether what became of it is told of the amendment that it was ruled to be. */
    private boolean isTreatedAsAnAmendment(DraftRecord draft) {
        return index.amendments().stream().anyMatch(amendment -> draft.symbol().equals(amendment.symbol()));
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
