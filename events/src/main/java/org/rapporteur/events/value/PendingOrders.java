package org.rapporteur.events.value;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The points of order and appeals that wait, one at most in each organ. */
public record PendingOrders(List<PendingOrder> orders) {
    public static final PendingOrders NONE = new PendingOrders(List.of());

    public PendingOrders {
        orders = Absent.asEmpty(orders);
    }

    /** What comes before all other business of an organ. */
    public Optional<PendingOrder> of(Organ organ) {
        return orders.stream().filter(order -> order.isOf(organ)).findFirst();
    }

    public boolean hasAppeal(int number) {
        return orders.stream().anyMatch(isAppeal(number));
    }

    /** In its organ nothing else waits then. */
    public PendingOrders with(PendingOrder order) {
        return new PendingOrders(Stream.concat(
                        without(other -> other.isOf(order.meeting().organ())).orders.stream(), Stream.of(order))
                .toList());
    }

    /** What waits after a ruling: not the point it was on, if it was on one. */
    public PendingOrders afterRulingOn(@Nullable Integer point) {
        return without(order -> order.point() != null && order.point().equals(point));
    }

    public PendingOrders withoutAppeal(int number) {
        return without(isAppeal(number));
    }

    public PendingOrders withoutAppeals(Predicate<Integer> which) {
        return without(order -> order.asAppeal().filter(which).isPresent());
    }

    /** What waits after a decision: no appeal that was decided on, for good or not. */
    public PendingOrders after(Question decided) {
        return without(order ->
                order.asAppeal().map(Question::ofAppeal).filter(decided::equals).isPresent());
    }

    /** What was not dealt with when its meeting ended is not waited for. */
    public PendingOrders afterThe(MeetingNumber ended) {
        return without(order -> order.meeting().equals(ended));
    }

    private static Predicate<PendingOrder> isAppeal(int number) {
        return order -> order.appeal() != null && order.appeal() == number;
    }

    private PendingOrders without(Predicate<PendingOrder> which) {
        return new PendingOrders(orders.stream().filter(which.negate()).toList());
    }
}
