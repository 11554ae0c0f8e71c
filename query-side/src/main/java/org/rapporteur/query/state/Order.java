package org.rapporteur.query.state;

import java.util.List;
import java.util.Optional;
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
import org.rapporteur.events.value.DecisionOutcome;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.PendingOrder;
import org.rapporteur.events.value.PendingOrders;
import org.rapporteur.events.value.Question;
import org.rapporteur.events.value.StandingOrgan;

/**
 * Points of order, rulings and appeals, each in their order, and what waits.
 *
 * @param inForce the rulings that were neither withdrawn nor overruled
 */
public record Order(
        List<PointOfOrderRaised> points, List<RulingMade> inForce, List<RulingAppealed> appeals, PendingOrders pending)
        implements Area {
    static final Order NONE = new Order(List.of(), List.of(), List.of(), PendingOrders.NONE);

    public Order {
        points = Series.of(points);
        inForce = Series.of(inForce);
        appeals = Series.of(appeals);
    }

    /** The point of order or the appeal that comes before everything else in a meeting. */
    public Optional<OrderEvent> before(MeetingNumber meeting) {
        return pending.of(meeting.organ())
                .filter(order -> order.meeting().equals(meeting))
                .flatMap(this::whatWaits);
    }

    private Optional<OrderEvent> whatWaits(PendingOrder order) {
        Optional<OrderEvent> point = order.asPoint().flatMap(this::point).map(OrderEvent.class::cast);
        return point.or(() -> order.asAppeal().flatMap(this::appeal));
    }

    /** Whether a ruling keeps the body from putting a question. */
    public boolean bars(Question question) {
        return RulingMade.effectOn(question, inForce.stream().filter(ruling -> ruling.holdsIn(StandingOrgan.PLENARY)))
                .filter(effect -> effect.bars(question.kind()))
                .isPresent();
    }

    private Optional<PointOfOrderRaised> point(int number) {
        return points.stream().filter(fact -> fact.number() == number).findFirst();
    }

    private Optional<RulingAppealed> appeal(int number) {
        return appeals.stream().filter(fact -> fact.number() == number).findFirst();
    }

    Order evolve(OrderEvent event) {
        return switch (event) {
            case PointOfOrderRaised fact ->
                new Order(
                        Changed.plus(points, fact),
                        inForce,
                        appeals,
                        pending.with(PendingOrder.ofPoint(fact.meeting(), fact.number())));
            case RulingMade fact ->
                new Order(points, Changed.plus(inForce, fact), appeals, pending.afterRulingOn(fact.point()));
            case RulingAppealed fact ->
                new Order(
                        points,
                        inForce,
                        Changed.plus(appeals, fact),
                        pending.with(PendingOrder.ofAppeal(fact.meeting(), fact.number())));
            case RulingWithdrawn fact -> without(fact.ruling(), afterWithdrawing(fact.ruling()));
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

    /** An appeal that is adopted overrules its ruling. */
    private Order decided(QuestionDecided fact) {
        PendingOrders now = pending.after(fact.question());
        return appeals.stream()
                .filter(appeal -> fact.outcome() == DecisionOutcome.ADOPTED
                        && fact.question().equals(Question.ofAppeal(appeal.number())))
                .findFirst()
                .map(appeal -> without(appeal.ruling(), now))
                .orElseGet(() -> with(now));
    }

    Order after(MeetingEvent event) {
        return event instanceof MeetingAdjourned fact ? with(pending.afterThe(fact.meeting())) : this;
    }

    private Order without(int ruling, PendingOrders now) {
        return new Order(
                points, inForce.stream().filter(made -> made.number() != ruling).toList(), appeals, now);
    }

    private Order with(PendingOrders now) {
        return new Order(points, inForce, appeals, now);
    }
}
