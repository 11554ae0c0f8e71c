package org.rapporteur.query.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.body.BodyProfile;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.value.AgendaItem;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.ItemRole;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Symbol;
import org.rapporteur.procedure.inorder.Offer;
import org.rapporteur.query.state.Agenda;
import org.rapporteur.query.state.ItemStage;
import org.rapporteur.query.state.Meeting;
import org.rapporteur.query.state.Progress;
import org.rapporteur.query.state.SessionView;

/**
 * What the presiding officer can do now that brings the session on.
 *
 * @param meeting the one meant, if the step is about a meeting
 * @param item the one meant, if the step is about an item
 * @param drafts those the step is about, under their current symbols
 */
public record NextStep(
        Kind kind,
        @Nullable MeetingNumber meeting,
        @Nullable ItemNumber item,
        List<Symbol> drafts) {

    /** The kinds of steps, in the order in which a meeting takes them. */
    public enum Kind {
        RESUME_MEETING,
        COUNT_QUORUM,
        DECLARE_QUORUM_TO_DEBATE,
        DECLARE_QUORUM_TO_DECIDE,
        RULE_ON_POINT_OF_ORDER,
        DECIDE_ON_APPEAL,
        DECIDE_ON_MOTION,
        DECIDE_ON_AMENDMENTS,
        STATE_FINANCIAL_IMPLICATIONS,
        ACT_ON_DRAFT,
        CONCLUDE_ITEM,
        TAKE_UP_ITEM,
        ADOPT_REPORT
    }

    /**
     * The steps that are in order.
     *
     * @param offers what the rules say to each act that could be made
     */
    static List<NextStep> of(SessionView view, BodyProfile body, List<DraftCard> cards, List<Offer> offers) {
        return steps(view, body, cards).stream()
                .filter(step -> StepInOrder.is(step, offers, body.documentSymbols()))
                .toList();
    }

    private static List<NextStep> steps(SessionView view, BodyProfile body, List<DraftCard> cards) {
        if (view.progress().status() == Progress.Status.CLOSED) {
            return List.of();
        }
        List<NextStep> steps = view.meetings()
                .underWay()
                .filter(meeting -> meeting.number().isPlenary())
                .findFirst()
                .map(meeting -> in(meeting, view, body, cards))
                .orElseGet(() -> resumptions(view));
        return Stream.concat(steps.stream(), firstInOtherOrgans(view)).toList();
    }

    /** Of the meetings of other organs, what there comes before everything else. */
    private static Stream<NextStep> firstInOtherOrgans(SessionView view) {
        return view.meetings()
                .underWay()
                .filter(meeting -> !meeting.number().isPlenary())
                .flatMap(meeting -> first(meeting, view).stream()
                        .map(kind -> new NextStep(kind, meeting.number(), null, List.of())));
    }

    private static List<NextStep> resumptions(SessionView view) {
        return view.meetings().held().stream()
                .filter(meeting -> meeting.status() == Meeting.Status.SUSPENDED)
                .map(meeting -> new NextStep(Kind.RESUME_MEETING, meeting.number(), null, List.of()))
                .toList();
    }

    private static List<NextStep> in(Meeting meeting, SessionView view, BodyProfile body, List<DraftCard> cards) {
        List<NextStep> steps = new ArrayList<>();
        List<DraftCard> pending =
                cards.stream().filter(card -> !card.standing().isSettled()).toList();
        Optional<Kind> first = first(meeting, view);
        boolean toDecide =
                first.filter(kind -> kind != Kind.RULE_ON_POINT_OF_ORDER).isPresent()
                        || pending.stream().anyMatch(card -> card.standing() == Standing.READY);
        quorum(meeting.quorum(body.quorumLasts()), toDecide)
                .forEach(kind -> steps.add(new NextStep(kind, meeting.number(), null, List.of())));
        if (first.isPresent()) {
            // Everything else waits for it.
            steps.add(new NextStep(first.get(), meeting.number(), null, List.of()));
            return List.copyOf(steps);
        }
        costs(pending).ifPresent(steps::add);
        pending.stream()
                .filter(card -> card.obstacles().contains(Obstacle.AMENDMENTS_NOT_DECIDED_ON))
                .map(card -> new NextStep(
                        Kind.DECIDE_ON_AMENDMENTS, null, card.draft().item(), List.of(current(card))))
                .forEach(steps::add);
        pending.stream()
                .filter(DraftCard::canBeActedOn)
                .map(card -> new NextStep(Kind.ACT_ON_DRAFT, null, card.draft().item(), List.of(current(card))))
                .forEach(steps::add);
        conclusions(view, cards).forEach(steps::add);
        notTakenUp(view).findFirst().ifPresent(steps::add);
        if (isReportDue(view)) {
            steps.add(new NextStep(Kind.ADOPT_REPORT, null, null, List.of()));
        }
        return List.copyOf(steps);
    }

    /** What comes before everything else. */
    private static Optional<Kind> first(Meeting meeting, SessionView view) {
        Optional<Kind> order = view.order()
                .before(meeting.number())
                .map(fact -> fact instanceof PointOfOrderRaised ? Kind.RULE_ON_POINT_OF_ORDER : Kind.DECIDE_ON_APPEAL);
        return order.or(() -> view.motions().before(meeting.number()).map(_ -> Kind.DECIDE_ON_MOTION));
    }

    private static Stream<Kind> quorum(Meeting.QuorumStatus quorum, boolean somethingToDecide) {
        Stream<Kind> toDecide = somethingToDecide ? Stream.of(Kind.DECLARE_QUORUM_TO_DECIDE) : Stream.empty();
        return switch (quorum) {
            case NOT_DECLARED -> Stream.concat(Stream.of(Kind.DECLARE_QUORUM_TO_DEBATE), toDecide);
            case FOR_DEBATE -> toDecide;
            case FOR_DECISIONS -> Stream.empty();
            case ABSENT, CHALLENGED, TO_BE_COUNTED_ANEW -> Stream.of(Kind.COUNT_QUORUM);
        };
    }

    private static Optional<NextStep> costs(List<DraftCard> pending) {
        List<Symbol> drafts = pending.stream()
                .filter(card -> card.obstacles().contains(Obstacle.FINANCIAL_IMPLICATIONS_NOT_STATED))
                .map(NextStep::current)
                .toList();
        return drafts.isEmpty()
                ? Optional.empty()
                : Optional.of(new NextStep(Kind.STATE_FINANCIAL_IMPLICATIONS, null, null, drafts));
    }

    /** Open items whose drafts, if there were any, are all settled. */
    private static Stream<NextStep> conclusions(SessionView view, List<DraftCard> cards) {
        return view.agenda()
                .open()
                .map(Agenda.Considered::item)
                .filter(item ->
                        cards.stream().anyMatch(card -> card.draft().item().equals(item)))
                .filter(item -> cards.stream()
                        .filter(card -> card.draft().item().equals(item))
                        .allMatch(card -> card.standing().isSettled()))
                .map(item -> new NextStep(Kind.CONCLUDE_ITEM, null, item, List.of()));
    }

    /** Items with sub-items are taken up by these. */
    private static Stream<NextStep> notTakenUp(SessionView view) {
        return view.agenda().items().stream()
                .map(AgendaItem::number)
                .filter(item -> view.agenda().stage(item) == ItemStage.NOT_TAKEN_UP)
                .filter(item -> view.agenda().items().stream()
                        .map(AgendaItem::number)
                        .noneMatch(other -> !other.equals(item) && other.isOrBelongsTo(item)))
                .map(item -> new NextStep(Kind.TAKE_UP_ITEM, null, item, List.of()));
    }

    private static boolean isReportDue(SessionView view) {
        return view.reports().adopted() == null
                && view.agenda().items().stream()
                        .filter(item -> item.role() == ItemRole.ADOPTION_OF_REPORT)
                        .anyMatch(item -> view.agenda().stage(item.number()) == ItemStage.OPEN);
    }

    private static Symbol current(DraftCard card) {
        return card.draft().symbols().getLast();
    }
}
