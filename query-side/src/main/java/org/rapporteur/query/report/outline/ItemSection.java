package org.rapporteur.query.report.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
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
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.MeetingEvent.ChairTaken;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.query.report.facts.Chronicle;
import org.rapporteur.query.report.facts.Noted;
import org.rapporteur.query.report.outline.Passage.Announced;
import org.rapporteur.query.report.outline.Passage.ChairStatement;
import org.rapporteur.query.report.outline.Passage.ChairsIntroduced;
import org.rapporteur.query.report.outline.Passage.DecisionTaken;
import org.rapporteur.query.report.outline.Passage.ItemConsidered;
import org.rapporteur.query.report.outline.Passage.NextAgendaPrepared;
import org.rapporteur.query.report.outline.Passage.Presided;
import org.rapporteur.query.report.outline.Passage.RepliesMade;
import org.rapporteur.query.report.outline.Passage.SecretariatIntroduced;
import org.rapporteur.query.report.outline.Passage.YouthOutcome;
import org.rapporteur.query.report.outline.Section.Caption.ActionTaken;

/** What the report says under one agenda item, in the customary order. */
final class ItemSection {
    private final Chronicle chronicle;
    private final Speakers speakers;
    private final Action action;
    private final DocumentsBefore documents;

    ItemSection(Chronicle chronicle) {
        this.chronicle = chronicle;
        this.speakers = new Speakers(chronicle);
        this.action = new Action(chronicle, speakers);
        this.documents = new DocumentsBefore(chronicle);
    }

    List<Remark> remarks(AgendaItem item) {
        return Stream.of(considered(item), debate(item), closing(item))
                .flatMap(List::stream)
                .toList();
    }

    List<Remark> action(AgendaItem item) {
        return item.role() == ItemRole.ADOPTION_OF_REPORT ? List.of() : action.on(item, decisions(item.number()));
    }

    /** Remarks on action as a section of their own; none where nothing was done. */
    static List<Section> asPart(List<Remark> remarks) {
        return remarks.isEmpty() ? List.of() : List.of(new Section(new ActionTaken(), remarks, List.of()));
    }

    /** What was said under an item, without the formula on its consideration. */
    List<Remark> debate(AgendaItem item) {
        List<Remark> remarks = new ArrayList<>();
        introductions(item.number()).ifPresent(remarks::add);
        remarks.addAll(speakers.inDebate(item));
        remarks.addAll(youth(item.number()));
        replies(item.number()).ifPresent(remarks::add);
        remarks.addAll(presiding(item.number()));
        remarks.addAll(announcements(item.number()));
        return remarks;
    }

    /** What was said and decided while no item was under consideration. */
    List<Remark> outsideItems() {
        List<Remark> remarks = new ArrayList<>(youth(null));
        replies(null).ifPresent(remarks::add);
        remarks.addAll(announcements(null));
        remarks.addAll(decisions(null));
        return remarks;
    }

    private List<Remark> considered(AgendaItem item) {
        if (item.role() == ItemRole.ADOPTION_OF_REPORT) {
            return List.of();
        }
        List<Noted<ItemTakenUp>> takenUp =
                chronicle.all(ItemTakenUp.class, fact -> fact.item().equals(item.number()));
        if (takenUp.isEmpty()) {
            return List.of();
        }
        When when = When.at(
                chronicle, takenUp.stream().map(noted -> noted.fact().meeting()).toList());
        Remark considered = Remark.of(new ItemConsidered(when, item.number(), documents.under(item)), takenUp)
                .restingAlsoOn(documents.basis(item));
        return List.of(item.role() == ItemRole.NEXT_SESSION_AGENDA ? withPreparation(considered) : considered);
    }

    private Remark withPreparation(Remark considered) {
        List<Noted<NextAgendaDiscussed>> discussed = chronicle.all(NextAgendaDiscussed.class);
        if (discussed.isEmpty()) {
            return considered;
        }
        When when = When.at(
                chronicle,
                discussed.stream().map(noted -> noted.fact().meeting()).toList());
        return considered.and(Remark.of(new NextAgendaPrepared(when), discussed));
    }

    private Optional<Remark> introductions(ItemNumber item) {
        Stream<Remark> secretariat = under(item, ItemIntroducedBySecretariat.class, ItemIntroducedBySecretariat::item)
                .map(noted -> Remark.of(
                        new SecretariatIntroduced(
                                noted.fact().role(),
                                noted.fact().persons(),
                                noted.fact().onBehalfOf()),
                        noted));
        List<Noted<ItemIntroducedByChair>> chairs = under(
                        item, ItemIntroducedByChair.class, ItemIntroducedByChair::item)
                .toList();
        Stream<Remark> byChairs = chairs.isEmpty()
                ? Stream.empty()
                : Stream.of(Remark.of(
                        new ChairsIntroduced(chairs.stream()
                                .map(noted -> new ChairStatement(
                                        noted.fact().speaker(), noted.fact().onBehalfOf()))
                                .toList()),
                        chairs));
        return Stream.concat(secretariat, byChairs).reduce(Remark::and);
    }

    private List<Remark> youth(@Nullable ItemNumber item) {
        return under(item, YouthOutcomePresented.class, YouthOutcomePresented::item)
                .map(noted -> Remark.of(
                        new YouthOutcome(
                                noted.fact().organization(),
                                noted.fact().persons(),
                                noted.fact().consultation()),
                        noted))
                .toList();
    }

    private Optional<Remark> replies(@Nullable ItemNumber item) {
        List<Noted<RightOfReplyExercised>> replies = under(
                        item, RightOfReplyExercised.class, RightOfReplyExercised::item)
                .toList();
        return replies.isEmpty()
                ? Optional.empty()
                : Optional.of(Remark.of(
                        new RepliesMade(replies.stream()
                                .map(noted -> noted.fact().speaker())
                                .distinct()
                                .toList()),
                        replies));
    }

    /** A change in the chair is told under the item that the meeting took up first. */
    private List<Remark> presiding(ItemNumber item) {
        return chronicle.all(ChairTaken.class).stream()
                .filter(noted -> item.equals(firstItemOf(noted.fact().meeting())))
                .map(noted -> Remark.of(
                        new Presided(
                                When.at(chronicle, noted.fact().meeting()),
                                noted.fact().officer()),
                        noted))
                .toList();
    }

    private @Nullable ItemNumber firstItemOf(MeetingNumber meeting) {
        List<Noted<ItemTakenUp>> takenUp =
                chronicle.all(ItemTakenUp.class, fact -> fact.meeting().equals(meeting));
        return takenUp.isEmpty() ? null : takenUp.getFirst().fact().item();
    }

    private List<Remark> announcements(@Nullable ItemNumber item) {
        return under(item, AnnouncementMade.class, AnnouncementMade::item)
                .map(noted -> Remark.of(
                        new Announced(
                                When.at(chronicle, noted.fact().meeting()),
                                noted.fact().text()),
                        noted))
                .toList();
    }

    private List<Remark> closing(AgendaItem item) {
        return item.role() == ItemRole.ADOPTION_OF_REPORT ? action.onReport(decisions(item.number())) : List.of();
    }

    private List<Remark> decisions(@Nullable ItemNumber item) {
        return under(item, ProceduralDecisionTaken.class, ProceduralDecisionTaken::item)
                .map(noted -> Remark.of(
                        new DecisionTaken(
                                When.at(chronicle, noted.fact().meeting()),
                                noted.fact().decision()),
                        noted))
                .toList();
    }

    private <E extends Event> Stream<Noted<E>> under(
            @Nullable ItemNumber item, Class<E> kind, Function<E, @Nullable ItemNumber> itemOf) {
        Predicate<E> there = fact -> Objects.equals(item, itemOf.apply(fact));
        return chronicle.all(kind, there).stream();
    }
}
