package org.rapporteur.procedure.state;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.events.fact.MeetingEvent;
import org.rapporteur.events.fact.MeetingEvent.MeetingAdjourned;
import org.rapporteur.events.fact.OrderEvent;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.fact.QuestionEvent;
import org.rapporteur.events.fact.QuestionEvent.QuestionDecided;
import org.rapporteur.events.value.Absent;
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.Matter;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.Organ;
import org.rapporteur.events.value.PendingOrder;
import org.rapporteur.events.value.PendingOrders;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.RulingEffect;
import org.rapporteur.events.value.StandingOrgan;
import org.rapporteur.procedure.state.Meeting.Phase;

/**
 * Points of order, rulings and appeals, each in their order.
 *
 * @param fallen the numbers of the rulings that were overruled or withdrawn
 * @param upheld the numbers of those that an appeal was decided on and that stand
 */
public record Order(
        List<PointOfOrderRaised> points,
        List<RulingMade> rulings,
        List<RulingAppealed> appeals,
        Set<Integer> fallen,
        Set<Integer> upheld,
        PendingOrders pending)
        implements Area {
    static final Order NONE = new Order(List.of(), List.of(), List.of(), Set.of(), Set.of(), PendingOrders.NONE);

    public Order {
        points = Absent.asEmpty(points);
        rulings = Absent.asEmpty(rulings);
        appeals = Absent.asEmpty(appeals);
        fallen = fallen == null ? Set.of() : Set.copyOf(fallen);
        upheld = upheld == null ? Set.of() : Set.copyOf(upheld);
    }

    public Optional<RulingMade> ruling(int number) {
        return rulings.stream().filter(ruling -> ruling.number() == number).findFirst();
    }

    /** The number of the ruling made last in a meeting; where none was, of the last one at all. */
    public int lastRulingIn(MeetingNumber meeting) {
        return rulings.stream()
                .filter(ruling -> ruling.meeting().equals(meeting))
                .map(RulingMade::number)
                .reduce(rulings.size(), (_, later) -> later);
    }

    public Optional<RulingAppealed> appeal(int number) {
        return appeals.stream().filter(appeal -> appeal.number() == number).findFirst();
    }

    public Optional<PointOfOrderRaised> point(int number) {
        return points.stream().filter(point -> point.number() == number).findFirst();
    }

    /** A ruling that was not overruled, withdrawn, or upheld on an appeal. */
    public boolean canBeAppealed(RulingMade ruling) {
        return !fallen.contains(ruling.number()) && !upheld.contains(ruling.number());
    }

    public boolean isInForce(int ruling) {
        return ruling(ruling).isPresent() && !fallen.contains(ruling);
    }

    /** What a question was last ruled to be a question of, as far as an organ is concerned. */
    public Optional<Matter> ruledMatter(Question question, Organ organ) {
        return rulingsHoldingIn(organ)
                .filter(ruling -> question.equals(ruling.on()))
                .flatMap(ruling -> Stream.ofNullable(ruling.matter()))
                .reduce((_, later) -> later);
    }

    /** What keeps the body from putting a question: that it was ruled so. */
    public Optional<RulingEffect> barring(Question question) {
        return barring(question, StandingOrgan.PLENARY);
    }

    /** What keeps an organ from putting a question. */
    public Optional<RulingEffect> barring(Question question, Organ organ) {
        return RulingMade.effectOn(question, rulingsHoldingIn(organ)).filter(effect -> effect.bars(question.kind()));
    }

    private Stream<RulingMade> rulingsHoldingIn(Organ organ) {
        return rulings.stream().filter(ruling -> isInForce(ruling.number()) && ruling.holdsIn(organ));
    }

    /** What comes before all other business of an organ, unless its meeting is suspended. */
    public Optional<PendingOrder> before(Organ organ, Meetings meetings) {
        return pending.of(organ)
                .filter(order -> meetings.find(order.meeting())
                        .filter(meeting -> meeting.in(Phase.OPEN))
                        .isPresent());
    }

    /** What comes before all other business of a meeting. */
    public Optional<PendingOrder> pendingIn(MeetingNumber meeting) {
        return pending.of(meeting.organ()).filter(order -> order.meeting().equals(meeting));
    }

    Order evolve(OrderEvent event) {
        return switch (event) {
            case PointOfOrderRaised fact ->
                new Order(
                        Grown.by(points, fact),
                        rulings,
                        appeals,
                        fallen,
                        upheld,
                        pending.with(PendingOrder.ofPoint(fact.meeting(), fact.number())));
            case RulingMade fact ->
                new Order(
                        points, Grown.by(rulings, fact), appeals, fallen, upheld, pending.afterRulingOn(fact.point()));
            case RulingAppealed fact ->
                new Order(
                        points,
                        rulings,
                        Grown.by(appeals, fact),
                        fallen,
                        upheld,
                        pending.with(PendingOrder.ofAppeal(fact.meeting(), fact.number())));
            case RulingWithdrawn fact ->
                new Order(
                        points, rulings, appeals, with(fallen, fact.ruling()), upheld, afterWithdrawing(fact.ruling()));
            case AppealWithdrawn fact -> with(pending.withoutAppeal(fact.appeal()));
        };
    }

    /** An appeal against what was taken back has nothing to decide. */
    private PendingOrders afterWithdrawing(int ruling) {
        return pending.withoutAppeals(number ->
                appeal(number).filter(appeal -> appeal.ruling() == ruling).isPresent());
    }

    Order after(QuestionEvent event) {
        return event instanceof QuestionDecided fact ? decided(fact) : this;
    }

    private Order decided(QuestionDecided fact) {
        Optional<Integer> ruling = appeals.stream()
                .filter(appeal -> fact.question().equals(Question.ofAppeal(appeal.number())))
                .map(RulingAppealed::ruling)
                .findFirst();
        boolean overruled = fact.outcome() == DecisionOutcome.ADOPTED;
        return ruling.map(number -> new Order(
                        points,
                        rulings,
                        appeals,
                        overruled ? with(fallen, number) : fallen,
                        fact.outcome() == DecisionOutcome.REJECTED ? with(upheld, number) : upheld,
                        pending.after(fact.question())))
                .orElse(this);
    }

    Order after(MeetingEvent event) {
        return event instanceof MeetingAdjourned fact ? with(pending.afterThe(fact.meeting())) : this;
    }

    private Order with(PendingOrders now) {
        return new Order(points, rulings, appeals, fallen, upheld, now);
    }

    private static Set<Integer> with(Set<Integer> numbers, int number) {
        return Stream.concat(numbers.stream(), Stream.of(number)).collect(Collectors.toUnmodifiableSet());
    }
}
