package org.rapporteur.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.fact.AgendaEvent.ItemTakenUp;
import org.rapporteur.events.fact.DebateEvent.AnnouncementMade;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedByChair;
import org.rapporteur.events.fact.DebateEvent.ItemIntroducedBySecretariat;
import org.rapporteur.events.fact.DebateEvent.RightOfReplyExercised;
import org.rapporteur.events.fact.DebateEvent.YouthOutcomePresented;
import org.rapporteur.events.fact.DecisionEvent.NextAgendaDiscussed;
import org.rapporteur.events.fact.DecisionEvent.ProceduralDecisionTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.fact.MeetingEvent.ChairTakenTemporarily;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.report.facts.FactIndex;
import org.rapporteur.report.facts.Index;
import org.rapporteur.report.facts.VersionedFact;
import org.rapporteur.report.outline.Passage.Announced;
import org.rapporteur.report.outline.Passage.ChairStatement;
import org.rapporteur.report.outline.Passage.ChairsIntroduced;
import org.rapporteur.report.outline.Passage.DecisionTaken;
import org.rapporteur.report.outline.Passage.ItemConsidered;
import org.rapporteur.report.outline.Passage.NextAgendaPrepared;
import org.rapporteur.report.outline.Passage.Presided;
import org.rapporteur.report.outline.Passage.RepliesMade;
import org.rapporteur.report.outline.Passage.SecretariatIntroduced;
import org.rapporteur.report.outline.Passage.YouthOutcome;
import org.rapporteur.report.outline.Section.Caption.ActionTaken;

/** What the report says under one agenda item, in the customary order. */
final class ItemSection {
    private final FactIndex index;
    private final Speakers speakers;
    private final Voting voting;
    private final StatementsForAPurpose purposes;
    private final SecretariatAnswers answers;
    private final Ceremonies ceremonies;
    private final Motions motions;
    private final PointsOfOrder order;
    private final LimitsSet limits;
    private final Action action;
    private final DocumentsBefore documents;
    private final Considerations considerations;
    private final QuorumCounts quorum;
    private final ItemsPutAside putAside;
    private final MembersElections members;
    private final OrganSection organs;
    private final Index<ItemNumber, ItemTakenUp> takenUp;
    private final Index<MeetingNumber, ItemTakenUp> takenUpAt;
    private final Index<ItemNumber, ItemIntroducedBySecretariat> secretariat;
    private final Index<ItemNumber, ItemIntroducedByChair> chairs;
    private final Index<ItemNumber, YouthOutcomePresented> outcomes;
    private final Index<ItemNumber, RightOfReplyExercised> replies;
    private final Index<ItemNumber, AnnouncementMade> announcements;
    private final Index<ItemNumber, ProceduralDecisionTaken> decisions;

    ItemSection(FactIndex index) {
        this.index = index;
        this.speakers = new Speakers(index);
        this.voting = new Voting(index);
        this.purposes = new StatementsForAPurpose(index, speakers, voting);
        this.answers = new SecretariatAnswers(index);
        this.ceremonies = new Ceremonies(index);
        this.limits = new LimitsSet(index);
        this.order = new PointsOfOrder(index, voting);
        this.motions = new Motions(index, voting);
        this.action = new Action(index, speakers, voting, purposes, answers, motions, order);
        this.documents = new DocumentsBefore(index);
        this.considerations = new Considerations(index);
        this.quorum = new QuorumCounts(index);
        this.putAside = new ItemsPutAside(index);
        this.members = new MembersElections(index);
        this.organs = new OrganSection(index);
        this.takenUp = index.by(ItemTakenUp::item, ItemTakenUp.class);
        this.takenUpAt = index.by(ItemTakenUp::meeting, ItemTakenUp.class);
        this.secretariat = index.by(ItemIntroducedBySecretariat::item, ItemIntroducedBySecretariat.class);
        this.chairs = index.by(ItemIntroducedByChair::item, ItemIntroducedByChair.class);
        this.outcomes = index.by(YouthOutcomePresented::item, YouthOutcomePresented.class);
        this.replies = index.by(RightOfReplyExercised::item, RightOfReplyExercised.class);
        this.announcements = index.by(AnnouncementMade::item, AnnouncementMade.class);
        this.decisions = index.by(ProceduralDecisionTaken::item, ProceduralDecisionTaken.class);
    }

    List<Remark> remarks(AgendaItem item) {
        return Stream.of(considered(item), debate(item), closing(item))
                .flatMap(List::stream)
                .toList();
    }

    List<Remark> action(AgendaItem item) {
        return Action.isToldUnder(item) ? action.on(item, decisions(item.number())) : List.of();
    }

    /** Remarks on action as a section of their own; none where nothing was done. */
    static List<Section> asPart(List<Remark> remarks) {
        return remarks.isEmpty() ? List.of() : List.of(new Section(new ActionTaken(), remarks, List.of()));
    }

    /** What was said under an item, without the formula on its consideration. */
    List<Remark> debate(AgendaItem item) {
        List<Remark> remarks = new ArrayList<>();
        if (item.role() != ItemRole.OPENING) {
            remarks.addAll(ceremonies.under(item.number()));
        }
        introductions(item.number()).ifPresent(remarks::add);
        remarks.addAll(speakers.inDebate(item));
        remarks.addAll(speakers.inWriting(item.number()));
        remarks.addAll(purposes.under(item.number()));
        remarks.addAll(answers.under(item.number()));
        remarks.addAll(youth(item.number()));
        replies(item.number()).ifPresent(remarks::add);
        remarks.addAll(presiding(item.number()));
        remarks.addAll(quorum.under(item.number()));
        organs.reportsUnder(item.number()).forEach(remarks::add);
        remarks.addAll(putAside.on(item.number()));
        remarks.addAll(announcements(item.number()));
        remarks.addAll(members.under(item.number()));
        return remarks;
    }

    /** What was said and decided while no item was under consideration. */
    List<Remark> outsideItems() {
        List<Remark> remarks = new ArrayList<>(youth(null));
        replies(null).ifPresent(remarks::add);
        remarks.addAll(quorum.under(null));
        organs.reportsUnder(null).forEach(remarks::add);
        remarks.addAll(putAside.on(null));
        remarks.addAll(announcements(null));
        remarks.addAll(members.under(null));
        remarks.addAll(decisions(null));
        return remarks;
    }

    private List<Remark> considered(AgendaItem item) {
        if (item.role() == ItemRole.ADOPTION_OF_REPORT) {
            return List.of();
        }
        List<Remark> remarks = new ArrayList<>();
        for (When when : considerations.of(item.number())) {
            remarks.add(remarks.isEmpty() ? considered(item, when) : consideredAlso(item, when));
        }
        return remarks;
    }

    /** The documents were before all that considered the item; they are told once. */
    private Remark consideredAlso(AgendaItem item, When when) {
        return Remark.of(new ItemConsidered(when, item.number(), List.of()), takenUp(item, when));
    }

    private List<VersionedFact<ItemTakenUp>> takenUp(AgendaItem item, When when) {
        return takenUp.of(item.number()).stream()
                .filter(noted -> when.isAt(noted.fact().meeting()))
                .toList();
    }

    private Remark considered(AgendaItem item, When when) {
        Remark considered = Remark.of(
                        new ItemConsidered(when, item.number(), documents.under(item)), takenUp(item, when))
                .restingAlsoOn(documents.basis(item));
        return item.role() == ItemRole.NEXT_SESSION_AGENDA ? withPreparation(considered) : considered;
    }

    private Remark withPreparation(Remark considered) {
        List<VersionedFact<NextAgendaDiscussed>> discussed = index.all(NextAgendaDiscussed.class);
        if (discussed.isEmpty()) {
            return considered;
        }
        When when = When.at(index, discussed, NextAgendaDiscussed::meeting);
        return considered.and(Remark.of(new NextAgendaPrepared(when), discussed));
    }

    private Optional<Remark> introductions(ItemNumber item) {
        Stream<Remark> bySecretariat = secretariat.of(item).stream()
                .map(fact -> Remark.of(
                        new SecretariatIntroduced(
                                fact.fact().role(),
                                fact.fact().persons(),
                                fact.fact().onBehalfOf()),
                        fact));
        List<VersionedFact<ItemIntroducedByChair>> spoke = chairs.of(item);
        Stream<Remark> byChairs = spoke.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.of(
                        new ChairsIntroduced(spoke.stream()
                                .map(fact -> new ChairStatement(
                                        fact.fact().speaker(), fact.fact().onBehalfOf()))
                                .toList()),
                        spoke));
        return Remark.inOne(Stream.concat(bySecretariat, byChairs).toList());
    }

    private List<Remark> youth(@Nullable ItemNumber item) {
        return outcomes.of(item).stream()
                .map(fact -> Remark.of(
                        new YouthOutcome(
                                fact.fact().organization(),
                                fact.fact().persons(),
                                fact.fact().consultation()),
                        fact))
                .toList();
    }

    private Optional<Remark> replies(@Nullable ItemNumber item) {
        List<VersionedFact<RightOfReplyExercised>> made = replies.of(item);
        return made.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(
                        new RepliesMade(made.stream()
                                .map(fact -> fact.fact().speaker())
                                .distinct()
                                .toList()),
                        made));
    }

    /** A change in the chair is told under the item that the meeting took up first. */
    private List<Remark> presiding(ItemNumber item) {
        return index.all(ChairTaken.class).stream()
                .filter(fact -> item.equals(firstItemOf(fact.fact().meeting())))
                .map(fact -> Remark.of(
                        new Presided(
                                When.at(index, fact, ChairTaken::meeting),
                                fact.fact().officer(),
                                isTakingOver(fact)),
                        fact))
                .toList();
    }

    private boolean isTakingOver(VersionedFact<ChairTaken> taken) {
        return index
                .all(
                        ChairTakenTemporarily.class,
                        fact -> fact.meeting().equals(taken.fact().meeting()))
                .stream()
                .anyMatch(before -> before.isBefore(taken));
    }

    private @Nullable ItemNumber firstItemOf(MeetingNumber meeting) {
        List<VersionedFact<ItemTakenUp>> items = takenUpAt.of(meeting);
        return items.isEmpty() ? null : items.getFirst().fact().item();
    }

    private List<Remark> announcements(@Nullable ItemNumber item) {
        return announcements.of(item).stream()
                .map(fact -> Remark.of(
                        new Announced(
                                When.at(index, fact, AnnouncementMade::meeting),
                                fact.fact().text()),
                        fact))
                .toList();
    }

    private List<Remark> closing(AgendaItem item) {
        return item.role() == ItemRole.ADOPTION_OF_REPORT ? action.onReport(decisions(item.number())) : List.of();
    }

    private List<Remark> decisions(@Nullable ItemNumber item) {
        Stream<Remark> taken = decisions.of(item).stream()
                .map(fact -> Remark.of(
                        new DecisionTaken(
                                When.at(index, fact, ProceduralDecisionTaken::meeting),
                                fact.fact().decision(),
                                fact.fact().verb(),
                                fact.fact().number()),
                        fact));
        return Stream.of(
                        taken,
                        limits.under(item).stream(),
                        order.under(item).stream(),
                        motions.under(item).stream(),
                        voting.under(item).stream())
                .flatMap(remarks -> remarks)
                .toList();
    }
}
