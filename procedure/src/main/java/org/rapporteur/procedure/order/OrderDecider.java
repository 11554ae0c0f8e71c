package org.rapporteur.procedure.order;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.events.act.OrderCommand;
import org.rapporteur.events.act.OrderCommand.AppealAgainstRuling;
import org.rapporteur.events.act.OrderCommand.MakeRuling;
import org.rapporteur.events.act.OrderCommand.RaisePointOfOrder;
import org.rapporteur.events.act.OrderCommand.WithdrawAppeal;
import org.rapporteur.events.act.OrderCommand.WithdrawRuling;
import org.rapporteur.events.fact.Event;
import org.rapporteur.events.fact.OrderEvent.AppealWithdrawn;
import org.rapporteur.events.fact.OrderEvent.PointOfOrderRaised;
import org.rapporteur.events.fact.OrderEvent.RulingAppealed;
import org.rapporteur.events.fact.OrderEvent.RulingMade;
import org.rapporteur.events.fact.OrderEvent.RulingWithdrawn;
import org.rapporteur.events.value.ItemNumber;
import org.rapporteur.events.value.MeetingNumber;
import org.rapporteur.events.value.PendingOrder;
import org.rapporteur.events.value.Question;
import org.rapporteur.procedure.kernel.Rejected;
import org.rapporteur.procedure.question.AskedQuestion;
import org.rapporteur.procedure.state.DecisionContext;
import org.rapporteur.procedure.state.Order;

/** Decides on {@link OrderCommand}s. */
public final class OrderDecider {
    private OrderDecider() {}

    public static List<Event> decide(OrderCommand command, DecisionContext context) {
        return switch (command) {
            case RaisePointOfOrder act -> raise(act, context);
            case MakeRuling act -> rule(act, context);
            case AppealAgainstRuling act -> appeal(act, context);
            case WithdrawRuling act -> withdraw(act, context);
            case WithdrawAppeal act -> withdraw(act, context);
        };
    }

    private static List<Event> raise(RaisePointOfOrder act, DecisionContext context) {
        MeetingNumber meeting = context.meetingOf(act);
        Order order = context.state().order();
        @Nullable Question concerning = question(act.concerning(), context);
        PointOfOrderRaised fact = new PointOfOrderRaised(
                meeting, item(meeting, context), order.points().size() + 1, act.by(), concerning, act.text());
        Optional<PointOfOrderRaised> pending = order.pending()
                .of(meeting.organ())
                .flatMap(PendingOrder::asPoint)
                .flatMap(order::point);
        if (pending.filter(raised -> isTheSame(raised, fact)).isPresent()) {
            return List.of();
        }
        Rejected.unless(pending.isEmpty(), OrderRule.A_POINT_OF_ORDER_IS_RULED_ON_AT_ONCE);
        context.demandParty(act.by(), OrderRule.ONLY_PARTIES_RAISE_POINTS_OF_ORDER_AND_APPEAL);
        context.state()
                .questions()
                .votedOn(meeting.organ())
                .ifPresent(voted ->
                        Rejected.unless(voted.equals(concerning), OrderRule.A_VOTE_IS_INTERRUPTED_ONLY_ON_ITS_CONDUCT));
        return List.of(fact);
    }

    private static boolean isTheSame(PointOfOrderRaised raised, PointOfOrderRaised fact) {
        return new PointOfOrderRaised(
                        fact.meeting(), fact.item(), raised.number(), fact.by(), fact.concerning(), fact.text())
                .equals(raised);
    }

    private static List<Event> rule(MakeRuling act, DecisionContext context) {
        MeetingNumber meeting = context.meetingOf(act);
        Order order = context.state().order();
        RulingMade fact = new RulingMade(
                meeting,
                item(meeting, context),
                order.rulings().size() + 1,
                order.pendingIn(meeting).map(PendingOrder::point).orElse(null),
                act.ruling(),
                act.effect(),
                question(act.on(), context),
                act.matter());
        Rejected.unless(fact.saysWhatWasRuled(), OrderRule.A_RULING_SAYS_WHAT_WAS_RULED);
        return List.of(fact);
    }

    private static List<Event> appeal(AppealAgainstRuling act, DecisionContext context) {
        MeetingNumber meeting = context.meetingOf(act);
        Order order = context.state().order();
        int number = act.ruling() == null ? order.lastRulingIn(meeting) : act.ruling();
        RulingAppealed fact = new RulingAppealed(
                meeting, item(meeting, context), order.appeals().size() + 1, number, act.by());
        if (order.pending()
                .of(meeting.organ())
                .flatMap(PendingOrder::asAppeal)
                .flatMap(order::appeal)
                .filter(pending -> pending.ruling() == number && pending.by().equals(act.by()))
                .isPresent()) {
            return List.of();
        }
        context.demandParty(act.by(), OrderRule.ONLY_PARTIES_RAISE_POINTS_OF_ORDER_AND_APPEAL);
        Rejected.unless(
                order.ruling(number)
                        .filter(ruling -> ruling.meeting().equals(meeting) && order.canBeAppealed(ruling))
                        .isPresent(),
                OrderRule.ONLY_A_RULING_IN_FORCE_IS_APPEALED,
                Map.of("number", number));
        return List.of(fact);
    }

    private static List<Event> withdraw(WithdrawRuling act, DecisionContext context) {
        Order order = context.state().order();
        if (order.fallen().contains(act.ruling())) {
            return List.of();
        }
        Rejected.unless(
                order.isInForce(act.ruling()),
                OrderRule.ONLY_A_RULING_IN_FORCE_IS_WITHDRAWN,
                Map.of("number", act.ruling()));
        return List.of(new RulingWithdrawn(context.meetingOf(act), act.ruling()));
    }

    private static List<Event> withdraw(WithdrawAppeal act, DecisionContext context) {
        Rejected.unless(
                context.state().order().pending().hasAppeal(act.appeal()),
                OrderRule.ONLY_AN_APPEAL_BEFORE_THE_MEETING_IS_DECIDED,
                Map.of("number", act.appeal()));
        return List.of(new AppealWithdrawn(context.meetingOf(act), act.appeal()));
    }

    private static @Nullable Question question(@Nullable Question named, DecisionContext context) {
        return named == null ? null : AskedQuestion.of(named, context);
    }

    private static @Nullable ItemNumber item(MeetingNumber meeting, DecisionContext context) {
        return context.itemThen(meeting).orElse(null);
    }
}
